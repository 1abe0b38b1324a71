MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SUCCEEDED_BY]-(x_4)
    WITH x_4, e_3, CASE WHEN $p_0_asOf < x_4.validFrom THEN x_4.validFrom WHEN $p_0_asOf >= x_4.validTo THEN x_4.lastDay ELSE $p_0_asOf END AS day_below_5
    ORDER BY e_3.date, x_4.sortKey, x_4.id
    CALL (day_below_5, x_4) {
      MATCH line_7 = (x_4) (()-[e_8:CHILD_OF WHERE e_8.validFrom <= day_below_5 AND day_below_5 < e_8.validTo]->())+ (x_9:Unit)
      WITH x_9, line_7
      ORDER BY length(line_7)
      RETURN collect([x_9.fullName, nullIf(toString(x_9.validTo), '9999-12-31')]) AS c_10
    }
    CALL (day_below_5, x_4) {
      MATCH (x_4)-[e_12:SUCCEEDED_BY]->(x_13)
      WITH x_13, e_12, CASE WHEN day_below_5 < x_13.validFrom THEN x_13.validFrom WHEN day_below_5 >= x_13.validTo THEN x_13.lastDay ELSE day_below_5 END AS day_below_14
      ORDER BY e_12.date, x_13.sortKey, x_13.id
      OPTIONAL MATCH (x_13)-[e_16:CHILD_OF]->(x_17)
      WHERE e_16.validFrom <= day_below_14 AND day_below_14 < e_16.validTo
      RETURN collect([e_12.isMain, [x_13.fullName, CASE WHEN x_17 IS NULL THEN null ELSE [x_17.fullName] END]]) AS c_18
    }
    CALL (day_below_5, x_4) {
      MATCH (x_4)<-[e_20:SPEAKS_FOR]-(x_21)
      WHERE x_21.validFrom <= day_below_5 AND day_below_5 < x_21.validTo AND x_21.tier <= $tier AND x_21.validFrom <= $today AND $today < x_21.validTo
      WITH x_21
      ORDER BY x_21.mandateRank, x_21.sortKey, x_21.id
      RETURN collect([x_21.mandate]) AS c_22
    }
    RETURN collect([e_3.kind, [x_4.fullName, nullIf(toString(x_4.validTo), '9999-12-31'), c_10, c_18, c_22]]) AS c_23
  }
  RETURN collect([c_23]) AS c_24
}
WITH s0, c_24 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0
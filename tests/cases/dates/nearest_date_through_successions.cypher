MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [COLLECT {
    MATCH (x_1)<-[e_3:SUCCEEDED_BY]-(x_4)
    WITH x_4, e_3, CASE WHEN $p_0_asOf < x_4.validFrom THEN x_4.validFrom WHEN $p_0_asOf >= x_4.validTo THEN x_4.lastDay ELSE $p_0_asOf END AS day_below_5
      ORDER BY e_3.date, x_4.sortKey, x_4.id
    RETURN [e_3.kind, [x_4.fullName, nullIf(toString(x_4.validTo), '9999-12-31'), COLLECT {
      MATCH line_7 = (x_4) (()-[e_8:CHILD_OF WHERE e_8.validFrom <= day_below_5 AND day_below_5 < e_8.validTo]->())+ (x_9:Unit)
      WITH x_9, line_7
        ORDER BY length(line_7)
      RETURN [x_9.fullName, nullIf(toString(x_9.validTo), '9999-12-31')]
    }, COLLECT {
      MATCH (x_4)-[e_11:SUCCEEDED_BY]->(x_12)
      WITH x_12, e_11, CASE WHEN day_below_5 < x_12.validFrom THEN x_12.validFrom WHEN day_below_5 >= x_12.validTo THEN x_12.lastDay ELSE day_below_5 END AS day_below_13
        ORDER BY e_11.date, x_12.sortKey, x_12.id
      OPTIONAL MATCH (x_12)-[e_15:CHILD_OF]->(x_16)
        WHERE e_15.validFrom <= day_below_13 AND day_below_13 < e_15.validTo
      RETURN [e_11.isMain, [x_12.fullName, CASE WHEN x_16 IS NULL THEN null ELSE [x_16.fullName] END]]
    }, COLLECT {
      MATCH (x_4)<-[e_18:SPEAKS_FOR]-(x_19)
        WHERE x_19.validFrom <= day_below_5 AND day_below_5 < x_19.validTo AND x_19.tier <= $tier AND x_19.validFrom <= $shownTo AND $shownFrom < x_19.validTo
      WITH x_19
        ORDER BY x_19.mandateRank, x_19.sortKey, x_19.id
      RETURN [x_19.mandate]
    }]]
  }]
} AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0

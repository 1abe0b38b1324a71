MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_3:Placement)
  WHERE start_3.validFrom <= $p_0_asOf AND $p_0_asOf < start_3.validTo
  CALL (start_3) {
    MATCH (p_4:Placement)
    WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo AND p_4.level IN $p_2_levels
    RETURN count(*) AS c_5
  }
  CALL (x_1) {
    MATCH (x_1)-[e_7:SUCCEEDED_BY]->(x_8)
    WITH x_8, e_7, CASE WHEN $p_0_asOf < x_8.validFrom THEN x_8.validFrom WHEN $p_0_asOf >= x_8.validTo THEN x_8.lastDay ELSE $p_0_asOf END AS day_below_9
    ORDER BY e_7.date, x_8.sortKey, x_8.id
    RETURN collect([e_7.kind, toString(e_7.date), e_7.isMain, [x_8.id]]) AS c_10
  }
  RETURN collect([x_1.id, x_1.fullName, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), [null, $p_2_first, c_5], c_10]) AS c_11
}
CALL () {
  MATCH (x_13:Unit {code: $p_12_code})
  WHERE x_13.validFrom <= $p_12_asOf AND $p_12_asOf < x_13.validTo
  OPTIONAL MATCH (x_13)<-[:PLACES]-(start_15:Placement)
  WHERE start_15.validFrom <= $p_12_asOf AND $p_12_asOf < start_15.validTo
  CALL (start_15) {
    MATCH (p_16:Placement)
    WHERE p_16.path > start_15.path AND p_16.path < start_15.path + '"' AND p_16.validFrom <= $p_12_asOf AND $p_12_asOf < p_16.validTo AND p_16.level IN $p_14_levels
    RETURN count(*) AS c_17
  }
  CALL (x_13) {
    MATCH (x_13)-[e_19:SUCCEEDED_BY]->(x_20)
    WITH x_20, e_19, CASE WHEN $p_12_asOf < x_20.validFrom THEN x_20.validFrom WHEN $p_12_asOf >= x_20.validTo THEN x_20.lastDay ELSE $p_12_asOf END AS day_below_21
    ORDER BY e_19.date, x_20.sortKey, x_20.id
    RETURN collect([e_19.kind, toString(e_19.date), e_19.isMain, [x_20.id]]) AS c_22
  }
  RETURN collect([x_13.id, x_13.fullName, toString(x_13.validFrom), nullIf(toString(x_13.validTo), '9999-12-31'), [null, $p_14_first, c_17], c_22]) AS c_23
}
CALL () {
  MATCH (x_25:Unit {code: $p_24_code})
  WHERE x_25.validFrom <= $p_24_asOf AND $p_24_asOf < x_25.validTo
  OPTIONAL MATCH (x_25)<-[:PLACES]-(start_27:Placement)
  WHERE start_27.validFrom <= $p_24_asOf AND $p_24_asOf < start_27.validTo
  CALL (start_27) {
    MATCH (p_28:Placement)
    WHERE p_28.path > start_27.path AND p_28.path < start_27.path + '"' AND p_28.validFrom <= $p_24_asOf AND $p_24_asOf < p_28.validTo AND p_28.level IN $p_26_levels
    RETURN count(*) AS c_29
  }
  CALL (x_25) {
    MATCH (x_25)-[e_31:SUCCEEDED_BY]->(x_32)
    WITH x_32, e_31, CASE WHEN $p_24_asOf < x_32.validFrom THEN x_32.validFrom WHEN $p_24_asOf >= x_32.validTo THEN x_32.lastDay ELSE $p_24_asOf END AS day_below_33
    ORDER BY e_31.date, x_32.sortKey, x_32.id
    RETURN collect([e_31.kind, toString(e_31.date), e_31.isMain, [x_32.id]]) AS c_34
  }
  RETURN collect([x_25.id, x_25.fullName, toString(x_25.validFrom), nullIf(toString(x_25.validTo), '9999-12-31'), [null, $p_26_first, c_29], c_34]) AS c_35
}
CALL () {
  MATCH (x_37:Unit {code: $p_36_code})
  WHERE x_37.validFrom <= $p_36_asOf AND $p_36_asOf < x_37.validTo
  OPTIONAL MATCH (x_37)<-[:PLACES]-(start_39:Placement)
  WHERE start_39.validFrom <= $p_36_asOf AND $p_36_asOf < start_39.validTo
  CALL (start_39) {
    MATCH (p_40:Placement)
    WHERE p_40.path > start_39.path AND p_40.path < start_39.path + '"' AND p_40.validFrom <= $p_36_asOf AND $p_36_asOf < p_40.validTo AND p_40.level IN $p_38_levels
    RETURN count(*) AS c_41
  }
  CALL (x_37) {
    MATCH (x_37)-[e_43:SUCCEEDED_BY]->(x_44)
    WITH x_44, e_43, CASE WHEN $p_36_asOf < x_44.validFrom THEN x_44.validFrom WHEN $p_36_asOf >= x_44.validTo THEN x_44.lastDay ELSE $p_36_asOf END AS day_below_45
    ORDER BY e_43.date, x_44.sortKey, x_44.id
    RETURN collect([e_43.kind, toString(e_43.date), e_43.isMain, [x_44.id]]) AS c_46
  }
  RETURN collect([x_37.id, x_37.fullName, toString(x_37.validFrom), nullIf(toString(x_37.validTo), '9999-12-31'), [null, $p_38_first, c_41], c_46]) AS c_47
}
WITH s0, c_11 AS r0, c_23 AS r1, c_35 AS r2, c_47 AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3
MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [x_1.id, x_1.fullName, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), [null, $p_2_first, COUNT {
    MATCH (x_1)<-[:PLACES]-(start_3:Placement)
      WHERE start_3.validFrom <= $p_0_asOf AND $p_0_asOf < start_3.validTo
    MATCH (p_4:Placement)
      WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo AND p_4.level IN $p_2_levels
  }], COLLECT {
    MATCH (x_1)-[e_6:SUCCEEDED_BY]->(x_7)
    WITH x_7, e_6, CASE WHEN $p_0_asOf < x_7.validFrom THEN x_7.validFrom WHEN $p_0_asOf >= x_7.validTo THEN x_7.lastDay ELSE $p_0_asOf END AS day_below_8
      ORDER BY e_6.date, x_7.sortKey, x_7.id
    RETURN [e_6.kind, toString(e_6.date), e_6.isMain, [x_7.id]]
  }]
} AS r0, COLLECT {
  MATCH (x_10:Unit {code: $p_9_code})
    WHERE x_10.validFrom <= $p_9_asOf AND $p_9_asOf < x_10.validTo
  RETURN [x_10.id, x_10.fullName, toString(x_10.validFrom), nullIf(toString(x_10.validTo), '9999-12-31'), [null, $p_11_first, COUNT {
    MATCH (x_10)<-[:PLACES]-(start_12:Placement)
      WHERE start_12.validFrom <= $p_9_asOf AND $p_9_asOf < start_12.validTo
    MATCH (p_13:Placement)
      WHERE p_13.path > start_12.path AND p_13.path < start_12.path + '"' AND p_13.validFrom <= $p_9_asOf AND $p_9_asOf < p_13.validTo AND p_13.level IN $p_11_levels
  }], COLLECT {
    MATCH (x_10)-[e_15:SUCCEEDED_BY]->(x_16)
    WITH x_16, e_15, CASE WHEN $p_9_asOf < x_16.validFrom THEN x_16.validFrom WHEN $p_9_asOf >= x_16.validTo THEN x_16.lastDay ELSE $p_9_asOf END AS day_below_17
      ORDER BY e_15.date, x_16.sortKey, x_16.id
    RETURN [e_15.kind, toString(e_15.date), e_15.isMain, [x_16.id]]
  }]
} AS r1, COLLECT {
  MATCH (x_19:Unit {code: $p_18_code})
    WHERE x_19.validFrom <= $p_18_asOf AND $p_18_asOf < x_19.validTo
  RETURN [x_19.id, x_19.fullName, toString(x_19.validFrom), nullIf(toString(x_19.validTo), '9999-12-31'), [null, $p_20_first, COUNT {
    MATCH (x_19)<-[:PLACES]-(start_21:Placement)
      WHERE start_21.validFrom <= $p_18_asOf AND $p_18_asOf < start_21.validTo
    MATCH (p_22:Placement)
      WHERE p_22.path > start_21.path AND p_22.path < start_21.path + '"' AND p_22.validFrom <= $p_18_asOf AND $p_18_asOf < p_22.validTo AND p_22.level IN $p_20_levels
  }], COLLECT {
    MATCH (x_19)-[e_24:SUCCEEDED_BY]->(x_25)
    WITH x_25, e_24, CASE WHEN $p_18_asOf < x_25.validFrom THEN x_25.validFrom WHEN $p_18_asOf >= x_25.validTo THEN x_25.lastDay ELSE $p_18_asOf END AS day_below_26
      ORDER BY e_24.date, x_25.sortKey, x_25.id
    RETURN [e_24.kind, toString(e_24.date), e_24.isMain, [x_25.id]]
  }]
} AS r2, COLLECT {
  MATCH (x_28:Unit {code: $p_27_code})
    WHERE x_28.validFrom <= $p_27_asOf AND $p_27_asOf < x_28.validTo
  RETURN [x_28.id, x_28.fullName, toString(x_28.validFrom), nullIf(toString(x_28.validTo), '9999-12-31'), [null, $p_29_first, COUNT {
    MATCH (x_28)<-[:PLACES]-(start_30:Placement)
      WHERE start_30.validFrom <= $p_27_asOf AND $p_27_asOf < start_30.validTo
    MATCH (p_31:Placement)
      WHERE p_31.path > start_30.path AND p_31.path < start_30.path + '"' AND p_31.validFrom <= $p_27_asOf AND $p_27_asOf < p_31.validTo AND p_31.level IN $p_29_levels
  }], COLLECT {
    MATCH (x_28)-[e_33:SUCCEEDED_BY]->(x_34)
    WITH x_34, e_33, CASE WHEN $p_27_asOf < x_34.validFrom THEN x_34.validFrom WHEN $p_27_asOf >= x_34.validTo THEN x_34.lastDay ELSE $p_27_asOf END AS day_below_35
      ORDER BY e_33.date, x_34.sortKey, x_34.id
    RETURN [e_33.kind, toString(e_33.date), e_33.isMain, [x_34.id]]
  }]
} AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3

MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [x_1.fullName, COLLECT {
    MATCH line_3 = (x_1) (()-[e_4:CHILD_OF WHERE e_4.validFrom <= $p_0_asOf AND $p_0_asOf < e_4.validTo]->())+ (x_5:Unit)
    WITH x_5, line_3
      ORDER BY length(line_3)
    RETURN [x_5.level, x_5.fullName]
  }]
} AS r0, COLLECT {
  MATCH (x_7:Unit {code: $p_6_code})
    WHERE x_7.validFrom <= $today AND $today < x_7.validTo
  RETURN [x_7.fullName, COLLECT {
    MATCH line_9 = (x_7) (()-[e_10:CHILD_OF WHERE e_10.validFrom <= $today AND $today < e_10.validTo]->())+ (x_11:Unit)
    WITH x_11, line_9
      ORDER BY length(line_9)
    RETURN [x_11.level, x_11.fullName]
  }]
} AS r1, COLLECT {
  MATCH (x_13:Unit {code: $p_12_code})
    WHERE x_13.validFrom <= $today AND $today < x_13.validTo
  RETURN [x_13.fullName, COLLECT {
    MATCH line_15 = (x_13) (()-[e_16:CHILD_OF WHERE e_16.validFrom <= $today AND $today < e_16.validTo]->())+ (x_17:Unit)
    WITH x_17, line_15
      ORDER BY length(line_15)
    RETURN [x_17.level, x_17.fullName]
  }]
} AS r2, COLLECT {
  MATCH (x_19:Unit {code: $p_18_code})
    WHERE x_19.validFrom <= $today AND $today < x_19.validTo
  RETURN [x_19.fullName, COLLECT {
    MATCH line_21 = (x_19) (()-[e_22:CHILD_OF WHERE e_22.validFrom <= $today AND $today < e_22.validTo]->())+ (x_23:Unit)
    WITH x_23, line_21
      ORDER BY length(line_21)
    RETURN [x_23.level, x_23.fullName]
  }]
} AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3

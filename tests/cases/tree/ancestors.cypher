MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    MATCH line_3 = (x_1) (()-[e_4:CHILD_OF WHERE e_4.validFrom <= $p_0_asOf AND $p_0_asOf < e_4.validTo]->())+ (x_5:Unit)
    WITH x_5, line_3
    ORDER BY length(line_3)
    RETURN collect([x_5.level, x_5.fullName]) AS c_6
  }
  RETURN collect([x_1.fullName, c_6]) AS c_7
}
CALL () {
  MATCH (x_9:Unit {code: $p_8_code})
  WHERE x_9.validFrom <= $today AND $today < x_9.validTo
  CALL (x_9) {
    MATCH line_11 = (x_9) (()-[e_12:CHILD_OF WHERE e_12.validFrom <= $today AND $today < e_12.validTo]->())+ (x_13:Unit)
    WITH x_13, line_11
    ORDER BY length(line_11)
    RETURN collect([x_13.level, x_13.fullName]) AS c_14
  }
  RETURN collect([x_9.fullName, c_14]) AS c_15
}
CALL () {
  MATCH (x_17:Unit {code: $p_16_code})
  WHERE x_17.validFrom <= $today AND $today < x_17.validTo
  CALL (x_17) {
    MATCH line_19 = (x_17) (()-[e_20:CHILD_OF WHERE e_20.validFrom <= $today AND $today < e_20.validTo]->())+ (x_21:Unit)
    WITH x_21, line_19
    ORDER BY length(line_19)
    RETURN collect([x_21.level, x_21.fullName]) AS c_22
  }
  RETURN collect([x_17.fullName, c_22]) AS c_23
}
CALL () {
  MATCH (x_25:Unit {code: $p_24_code})
  WHERE x_25.validFrom <= $today AND $today < x_25.validTo
  CALL (x_25) {
    MATCH line_27 = (x_25) (()-[e_28:CHILD_OF WHERE e_28.validFrom <= $today AND $today < e_28.validTo]->())+ (x_29:Unit)
    WITH x_29, line_27
    ORDER BY length(line_27)
    RETURN collect([x_29.level, x_29.fullName]) AS c_30
  }
  RETURN collect([x_25.fullName, c_30]) AS c_31
}
WITH s0, c_7 AS r0, c_15 AS r1, c_23 AS r2, c_31 AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3
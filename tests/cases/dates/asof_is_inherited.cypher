MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: 'CP'})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [[COLLECT {
    MATCH (x_1)<-[:PLACES]-(start_3:Placement)
      WHERE start_3.validFrom <= $p_0_asOf AND $p_0_asOf < start_3.validTo
    MATCH (p_4:Placement)
      WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo AND p_4.level IN $p_2_levels
    WITH p_4, start_3
      ORDER BY p_4.path
      LIMIT $p_2_first + 1
    MATCH (p_4)-[:PLACES]->(x_5:Unit)
    RETURN [null, [x_5.fullName, COLLECT {
      MATCH (x_5)<-[e_7:CHILD_OF]-(x_8)
        WHERE e_7.validFrom <= $p_0_asOf AND $p_0_asOf < e_7.validTo AND x_8.level = $p_6_level
      WITH x_8
        ORDER BY x_8.sortKey, x_8.id
      RETURN [x_8.fullName, COLLECT {
        MATCH line_10 = (x_8) (()-[e_11:CHILD_OF WHERE e_11.validFrom <= $p_0_asOf AND $p_0_asOf < e_11.validTo]->())+ (x_12:Unit)
        WITH x_12, line_10
          ORDER BY length(line_10)
        RETURN [x_12.code]
      }, [COLLECT {
        MATCH (x_8)<-[:PLACES]-(start_14:Placement)
          WHERE start_14.validFrom <= $p_0_asOf AND $p_0_asOf < start_14.validTo
        MATCH (p_15:Placement)
          WHERE p_15.path > start_14.path AND p_15.path < start_14.path + '"' AND p_15.validFrom <= $p_0_asOf AND $p_0_asOf < p_15.validTo
        WITH p_15, start_14
          ORDER BY p_15.path
          LIMIT $p_13_first + 1
        MATCH (p_15)-[:PLACES]->(x_16:Unit)
        RETURN [null, [x_16.fullName]]
      }, $p_13_first, null]]
    }]]
  }, $p_2_first, null]]
} AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0

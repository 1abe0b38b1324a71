MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
CALL () {
  MATCH (within_1:Unit {id: $p_0_within})<-[:PLACES]-(start_2:Placement)
    WHERE start_2.validFrom <= $today AND $today < start_2.validTo
  MATCH (p_3:Placement)
    WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo AND p_3.depth > 0
  MATCH (p_3)-[:PLACES]->(x_4:Unit)
  WITH start_2, x_4, p_3, EXISTS { MATCH (x_4)<-[:SPEAKS_FOR]-(h_5:Spokesperson) WHERE h_5.mandate IN ['HEAD', 'REGULAR'] AND h_5.validFrom <= $today AND $today < h_5.validTo } AS spoken_6, EXISTS { MATCH (x_4)<-[:FOCAL_POINT_FOR]-(h_5:FocalPoint) WHERE h_5.role IN ['SPECIALISED', 'CONCURRENT'] AND h_5.validFrom <= $today AND $today < h_5.validTo } AS pointed_7, EXISTS { MATCH (x_4)<-[:FOCAL_POINT_FOR]-(h_5:FocalPoint) WHERE h_5.role = 'LEADER_IN_CHARGE' AND h_5.validFrom <= $today AND $today < h_5.validTo } AS led_8
  WITH start_2.path AS from_9, p_3.level AS level_10, x_4.levelRank AS rank_11, count(*) AS units_12, count(CASE WHEN spoken_6 THEN 1 END) AS withSpokesperson_13, count(CASE WHEN pointed_7 THEN 1 END) AS withFocalPoint_14, count(CASE WHEN led_8 THEN 1 END) AS withLeader_15
  WITH from_9, level_10, rank_11, units_12, withSpokesperson_13, withFocalPoint_14, withLeader_15
    ORDER BY rank_11
  RETURN collect([level_10, units_12, [COLLECT {
    MATCH (p_17:Placement)
      WHERE p_17.level = level_10 AND p_17.path >= from_9 AND p_17.path < from_9 + '"' AND p_17.validFrom <= $today AND $today < p_17.validTo AND p_17.depth > 0
    MATCH (p_17)-[:PLACES]->(x_18:Unit)
      WHERE NOT EXISTS { MATCH (x_18)<-[:SPEAKS_FOR]-(h_19:Spokesperson) WHERE h_19.mandate IN ['HEAD', 'REGULAR'] AND h_19.validFrom <= $today AND $today < h_19.validTo }
    WITH x_18
      ORDER BY x_18.sortKey, x_18.id
      LIMIT $p_16_first + 1
    RETURN [null, [x_18.fullName]]
  }, $p_16_first, COUNT {
    MATCH (p_17:Placement)
      WHERE p_17.level = level_10 AND p_17.path >= from_9 AND p_17.path < from_9 + '"' AND p_17.validFrom <= $today AND $today < p_17.validTo AND p_17.depth > 0
    MATCH (p_17)-[:PLACES]->(x_18:Unit)
      WHERE NOT EXISTS { MATCH (x_18)<-[:SPEAKS_FOR]-(h_19:Spokesperson) WHERE h_19.mandate IN ['HEAD', 'REGULAR'] AND h_19.validFrom <= $today AND $today < h_19.validTo }
  }], [COLLECT {
    MATCH (p_21:Placement)
      WHERE p_21.level = level_10 AND p_21.path >= from_9 AND p_21.path < from_9 + '"' AND p_21.validFrom <= $today AND $today < p_21.validTo AND p_21.depth > 0
    MATCH (p_21)-[:PLACES]->(x_22:Unit)
      WHERE NOT EXISTS { MATCH (x_22)<-[:FOCAL_POINT_FOR]-(h_23:FocalPoint) WHERE h_23.role IN ['SPECIALISED', 'CONCURRENT'] AND h_23.validFrom <= $today AND $today < h_23.validTo }
    WITH x_22
      ORDER BY x_22.sortKey, x_22.id
      LIMIT $p_20_first + 1
    RETURN [null, [x_22.fullName, COLLECT {
      MATCH (x_22)<-[e_25:FOCAL_POINT_FOR]-(x_26)
        WHERE x_26.validFrom <= $today AND $today < x_26.validTo AND x_26.tier <= $tier AND x_26.validFrom <= $shownTo AND $shownFrom < x_26.validTo
      WITH x_26
        ORDER BY x_26.roleRank, x_26.sortKey, x_26.id
      RETURN [x_26.role]
    }]]
  }, $p_20_first, COUNT {
    MATCH (p_21:Placement)
      WHERE p_21.level = level_10 AND p_21.path >= from_9 AND p_21.path < from_9 + '"' AND p_21.validFrom <= $today AND $today < p_21.validTo AND p_21.depth > 0
    MATCH (p_21)-[:PLACES]->(x_22:Unit)
      WHERE NOT EXISTS { MATCH (x_22)<-[:FOCAL_POINT_FOR]-(h_23:FocalPoint) WHERE h_23.role IN ['SPECIALISED', 'CONCURRENT'] AND h_23.validFrom <= $today AND $today < h_23.validTo }
  }], [COLLECT {
    MATCH (p_28:Placement)
      WHERE p_28.level = level_10 AND p_28.path >= from_9 AND p_28.path < from_9 + '"' AND p_28.validFrom <= $today AND $today < p_28.validTo AND p_28.depth > 0
    MATCH (p_28)-[:PLACES]->(x_29:Unit)
      WHERE NOT EXISTS { MATCH (x_29)<-[:FOCAL_POINT_FOR]-(h_30:FocalPoint) WHERE h_30.role = 'LEADER_IN_CHARGE' AND h_30.validFrom <= $today AND $today < h_30.validTo }
    WITH x_29
      ORDER BY x_29.sortKey, x_29.id
      LIMIT $p_27_first + 1
    RETURN [null, [x_29.fullName, COLLECT {
      MATCH (x_29)<-[e_32:FOCAL_POINT_FOR]-(x_33)
        WHERE x_33.validFrom <= $today AND $today < x_33.validTo AND x_33.tier <= $tier AND x_33.validFrom <= $shownTo AND $shownFrom < x_33.validTo
      WITH x_33
        ORDER BY x_33.roleRank, x_33.sortKey, x_33.id
      RETURN [x_33.role]
    }]]
  }, $p_27_first, COUNT {
    MATCH (p_28:Placement)
      WHERE p_28.level = level_10 AND p_28.path >= from_9 AND p_28.path < from_9 + '"' AND p_28.validFrom <= $today AND $today < p_28.validTo AND p_28.depth > 0
    MATCH (p_28)-[:PLACES]->(x_29:Unit)
      WHERE NOT EXISTS { MATCH (x_29)<-[:FOCAL_POINT_FOR]-(h_30:FocalPoint) WHERE h_30.role = 'LEADER_IN_CHARGE' AND h_30.validFrom <= $today AND $today < h_30.validTo }
  }]]) AS c_34
}
WITH s0, CASE WHEN EXISTS { MATCH (:Unit {id: $p_0_within}) } THEN c_34 END AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0

MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (within_1:Unit {id: $p_0_within})<-[:PLACES]-(start_2:Placement)
WHERE start_2.validFrom <= $today AND $today < start_2.validTo
CALL (start_2) {
  MATCH (p_3:Placement)
  WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo AND p_3.depth > 0
  MATCH (p_3)-[:PLACES]->(x_4)
  WITH x_4, p_3
  WITH start_2.path AS from_5, p_3.level AS level_6, x_4.levelRank AS rank_7, count(*) AS units_8
  WITH from_5, level_6, rank_7, units_8
  ORDER BY rank_7
  CALL (from_5, level_6) {
    MATCH (p_10:Placement)
    WHERE p_10.level = level_6 AND p_10.path >= from_5 AND p_10.path < from_5 + '"' AND p_10.validFrom <= $today AND $today < p_10.validTo AND p_10.depth > 0
    MATCH (p_10)-[:PLACES]->(x_11)
    WHERE NOT EXISTS {
      MATCH (x_11)<-[:SPEAKS_FOR]-(h_12)
      WHERE h_12.mandate IN ['HEAD', 'REGULAR'] AND h_12.validFrom <= $today AND $today < h_12.validTo
    }
    WITH x_11
    ORDER BY x_11.sortKey, x_11.id
    LIMIT $p_9_first + 1
    RETURN collect([x_11.fullName]) AS c_13
  }
  CALL (from_5, level_6) {
    MATCH (p_10:Placement)
    WHERE p_10.level = level_6 AND p_10.path >= from_5 AND p_10.path < from_5 + '"' AND p_10.validFrom <= $today AND $today < p_10.validTo AND p_10.depth > 0
    MATCH (p_10)-[:PLACES]->(x_11)
    WHERE NOT EXISTS {
      MATCH (x_11)<-[:SPEAKS_FOR]-(h_12)
      WHERE h_12.mandate IN ['HEAD', 'REGULAR'] AND h_12.validFrom <= $today AND $today < h_12.validTo
    }
    RETURN count(*) AS c_14
  }
  CALL (from_5, level_6) {
    MATCH (p_16:Placement)
    WHERE p_16.level = level_6 AND p_16.path >= from_5 AND p_16.path < from_5 + '"' AND p_16.validFrom <= $today AND $today < p_16.validTo AND p_16.depth > 0
    MATCH (p_16)-[:PLACES]->(x_17)
    WHERE NOT EXISTS {
      MATCH (x_17)<-[:FOCAL_POINT_FOR]-(h_18)
      WHERE h_18.role IN ['SPECIALISED', 'CONCURRENT'] AND h_18.validFrom <= $today AND $today < h_18.validTo
    }
    WITH x_17
    ORDER BY x_17.sortKey, x_17.id
    LIMIT $p_15_first + 1
    CALL (x_17) {
      MATCH (x_17)<-[e_20:FOCAL_POINT_FOR]-(x_21)
      WHERE x_21.validFrom <= $today AND $today < x_21.validTo AND x_21.tier <= $tier
      WITH x_21
      ORDER BY x_21.roleRank, x_21.sortKey, x_21.id
      RETURN collect([x_21.role]) AS c_22
    }
    RETURN collect([x_17.fullName, c_22]) AS c_23
  }
  CALL (from_5, level_6) {
    MATCH (p_16:Placement)
    WHERE p_16.level = level_6 AND p_16.path >= from_5 AND p_16.path < from_5 + '"' AND p_16.validFrom <= $today AND $today < p_16.validTo AND p_16.depth > 0
    MATCH (p_16)-[:PLACES]->(x_17)
    WHERE NOT EXISTS {
      MATCH (x_17)<-[:FOCAL_POINT_FOR]-(h_18)
      WHERE h_18.role IN ['SPECIALISED', 'CONCURRENT'] AND h_18.validFrom <= $today AND $today < h_18.validTo
    }
    RETURN count(*) AS c_24
  }
  CALL (from_5, level_6) {
    MATCH (p_26:Placement)
    WHERE p_26.level = level_6 AND p_26.path >= from_5 AND p_26.path < from_5 + '"' AND p_26.validFrom <= $today AND $today < p_26.validTo AND p_26.depth > 0
    MATCH (p_26)-[:PLACES]->(x_27)
    WHERE NOT EXISTS {
      MATCH (x_27)<-[:FOCAL_POINT_FOR]-(h_28)
      WHERE h_28.role = 'LEADER_IN_CHARGE' AND h_28.validFrom <= $today AND $today < h_28.validTo
    }
    WITH x_27
    ORDER BY x_27.sortKey, x_27.id
    LIMIT $p_25_first + 1
    CALL (x_27) {
      MATCH (x_27)<-[e_30:FOCAL_POINT_FOR]-(x_31)
      WHERE x_31.validFrom <= $today AND $today < x_31.validTo AND x_31.tier <= $tier
      WITH x_31
      ORDER BY x_31.roleRank, x_31.sortKey, x_31.id
      RETURN collect([x_31.role]) AS c_32
    }
    RETURN collect([x_27.fullName, c_32]) AS c_33
  }
  CALL (from_5, level_6) {
    MATCH (p_26:Placement)
    WHERE p_26.level = level_6 AND p_26.path >= from_5 AND p_26.path < from_5 + '"' AND p_26.validFrom <= $today AND $today < p_26.validTo AND p_26.depth > 0
    MATCH (p_26)-[:PLACES]->(x_27)
    WHERE NOT EXISTS {
      MATCH (x_27)<-[:FOCAL_POINT_FOR]-(h_28)
      WHERE h_28.role = 'LEADER_IN_CHARGE' AND h_28.validFrom <= $today AND $today < h_28.validTo
    }
    RETURN count(*) AS c_34
  }
  RETURN collect([level_6, units_8, [c_13, $p_9_first, c_14], [c_23, $p_15_first, c_24], [c_33, $p_25_first, c_34]]) AS c_35
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN c_35 END AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0
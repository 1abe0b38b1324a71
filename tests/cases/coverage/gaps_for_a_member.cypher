MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (within_1:Unit {id: $p_0_within})<-[:PLACES]-(start_2:Placement)
WHERE start_2.validFrom <= $today AND $today < start_2.validTo
CALL (start_2) {
  MATCH (p_3:Placement)
  WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo AND p_3.depth > 0
  MATCH (p_3)-[:PLACES]->(x_4:Unit)
  WITH x_4, p_3, EXISTS {
    MATCH (x_4)<-[:SPEAKS_FOR]-(h_5:Spokesperson)
    WHERE h_5.mandate IN ['HEAD', 'REGULAR'] AND h_5.validFrom <= $today AND $today < h_5.validTo
  } AS spoken_6, EXISTS {
    MATCH (x_4)<-[:FOCAL_POINT_FOR]-(h_5:FocalPoint)
    WHERE h_5.role IN ['SPECIALISED', 'CONCURRENT'] AND h_5.validFrom <= $today AND $today < h_5.validTo
  } AS pointed_7, EXISTS {
    MATCH (x_4)<-[:FOCAL_POINT_FOR]-(h_5:FocalPoint)
    WHERE h_5.role = 'LEADER_IN_CHARGE' AND h_5.validFrom <= $today AND $today < h_5.validTo
  } AS led_8
  WITH start_2.path AS from_9, p_3.level AS level_10, x_4.levelRank AS rank_11, count(*) AS units_12, count(CASE WHEN spoken_6 THEN 1 END) AS withSpokesperson_13, count(CASE WHEN pointed_7 THEN 1 END) AS withFocalPoint_14, count(CASE WHEN led_8 THEN 1 END) AS withLeader_15
  WITH from_9, level_10, rank_11, units_12, withSpokesperson_13, withFocalPoint_14, withLeader_15
  ORDER BY rank_11
  CALL (from_9, level_10) {
    MATCH (p_17:Placement)
    WHERE p_17.level = level_10 AND p_17.path >= from_9 AND p_17.path < from_9 + '"' AND p_17.validFrom <= $today AND $today < p_17.validTo AND p_17.depth > 0
    MATCH (p_17)-[:PLACES]->(x_18:Unit)
    WHERE NOT EXISTS {
      MATCH (x_18)<-[:SPEAKS_FOR]-(h_19:Spokesperson)
      WHERE h_19.mandate IN ['HEAD', 'REGULAR'] AND h_19.validFrom <= $today AND $today < h_19.validTo
    }
    WITH x_18
    ORDER BY x_18.sortKey, x_18.id
    LIMIT $p_16_first + 1
    RETURN collect([null, [x_18.fullName]]) AS c_20
  }
  CALL (from_9, level_10) {
    MATCH (p_17:Placement)
    WHERE p_17.level = level_10 AND p_17.path >= from_9 AND p_17.path < from_9 + '"' AND p_17.validFrom <= $today AND $today < p_17.validTo AND p_17.depth > 0
    MATCH (p_17)-[:PLACES]->(x_18:Unit)
    WHERE NOT EXISTS {
      MATCH (x_18)<-[:SPEAKS_FOR]-(h_19:Spokesperson)
      WHERE h_19.mandate IN ['HEAD', 'REGULAR'] AND h_19.validFrom <= $today AND $today < h_19.validTo
    }
    RETURN count(*) AS c_21
  }
  CALL (from_9, level_10) {
    MATCH (p_23:Placement)
    WHERE p_23.level = level_10 AND p_23.path >= from_9 AND p_23.path < from_9 + '"' AND p_23.validFrom <= $today AND $today < p_23.validTo AND p_23.depth > 0
    MATCH (p_23)-[:PLACES]->(x_24:Unit)
    WHERE NOT EXISTS {
      MATCH (x_24)<-[:FOCAL_POINT_FOR]-(h_25:FocalPoint)
      WHERE h_25.role IN ['SPECIALISED', 'CONCURRENT'] AND h_25.validFrom <= $today AND $today < h_25.validTo
    }
    WITH x_24
    ORDER BY x_24.sortKey, x_24.id
    LIMIT $p_22_first + 1
    CALL (x_24) {
      MATCH (x_24)<-[e_27:FOCAL_POINT_FOR]-(x_28)
      WHERE x_28.validFrom <= $today AND $today < x_28.validTo AND x_28.tier <= $tier AND x_28.validFrom <= $shownTo AND $shownFrom < x_28.validTo
      WITH x_28
      ORDER BY x_28.roleRank, x_28.sortKey, x_28.id
      RETURN collect([x_28.role]) AS c_29
    }
    RETURN collect([null, [x_24.fullName, c_29]]) AS c_30
  }
  CALL (from_9, level_10) {
    MATCH (p_23:Placement)
    WHERE p_23.level = level_10 AND p_23.path >= from_9 AND p_23.path < from_9 + '"' AND p_23.validFrom <= $today AND $today < p_23.validTo AND p_23.depth > 0
    MATCH (p_23)-[:PLACES]->(x_24:Unit)
    WHERE NOT EXISTS {
      MATCH (x_24)<-[:FOCAL_POINT_FOR]-(h_25:FocalPoint)
      WHERE h_25.role IN ['SPECIALISED', 'CONCURRENT'] AND h_25.validFrom <= $today AND $today < h_25.validTo
    }
    RETURN count(*) AS c_31
  }
  CALL (from_9, level_10) {
    MATCH (p_33:Placement)
    WHERE p_33.level = level_10 AND p_33.path >= from_9 AND p_33.path < from_9 + '"' AND p_33.validFrom <= $today AND $today < p_33.validTo AND p_33.depth > 0
    MATCH (p_33)-[:PLACES]->(x_34:Unit)
    WHERE NOT EXISTS {
      MATCH (x_34)<-[:FOCAL_POINT_FOR]-(h_35:FocalPoint)
      WHERE h_35.role = 'LEADER_IN_CHARGE' AND h_35.validFrom <= $today AND $today < h_35.validTo
    }
    WITH x_34
    ORDER BY x_34.sortKey, x_34.id
    LIMIT $p_32_first + 1
    CALL (x_34) {
      MATCH (x_34)<-[e_37:FOCAL_POINT_FOR]-(x_38)
      WHERE x_38.validFrom <= $today AND $today < x_38.validTo AND x_38.tier <= $tier AND x_38.validFrom <= $shownTo AND $shownFrom < x_38.validTo
      WITH x_38
      ORDER BY x_38.roleRank, x_38.sortKey, x_38.id
      RETURN collect([x_38.role]) AS c_39
    }
    RETURN collect([null, [x_34.fullName, c_39]]) AS c_40
  }
  CALL (from_9, level_10) {
    MATCH (p_33:Placement)
    WHERE p_33.level = level_10 AND p_33.path >= from_9 AND p_33.path < from_9 + '"' AND p_33.validFrom <= $today AND $today < p_33.validTo AND p_33.depth > 0
    MATCH (p_33)-[:PLACES]->(x_34:Unit)
    WHERE NOT EXISTS {
      MATCH (x_34)<-[:FOCAL_POINT_FOR]-(h_35:FocalPoint)
      WHERE h_35.role = 'LEADER_IN_CHARGE' AND h_35.validFrom <= $today AND $today < h_35.validTo
    }
    RETURN count(*) AS c_41
  }
  RETURN collect([level_10, units_12, [c_20, $p_16_first, c_21], [c_30, $p_22_first, c_31], [c_40, $p_32_first, c_41]]) AS c_42
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN c_42 END AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0
MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.code IN $p_0_filter_codes
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  RETURN collect([x_1.fullName]) AS c_2
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_3_text_query) YIELD node AS hit_4
    WITH collect(hit_4) AS hits_5
    CALL (hits_5) {
      UNWIND hits_5 AS x_6
      WITH x_6
      WHERE any(n IN x_6.searchNames WHERE n CONTAINS $p_3_text_folded) AND x_6.validFrom <= $today AND $today < x_6.validTo
      WITH x_6, CASE WHEN any(n IN x_6.searchNames WHERE n = $p_3_text_folded) THEN 0 WHEN any(n IN x_6.searchNames WHERE n STARTS WITH $p_3_text_folded) THEN 1 ELSE 2 END AS class_7
      WITH x_6, class_7, CASE WHEN any(i IN range(0, size(x_6.searchNames) - 1) WHERE CASE class_7 WHEN 0 THEN x_6.searchNames[i] = $p_3_text_folded AND x_6.searchSpellings[i] = $p_3_text_spelled WHEN 1 THEN x_6.searchNames[i] STARTS WITH $p_3_text_folded AND x_6.searchSpellings[i] STARTS WITH $p_3_text_spelled ELSE x_6.searchNames[i] CONTAINS $p_3_text_folded AND x_6.searchSpellings[i] CONTAINS $p_3_text_spelled END) THEN 0 ELSE 1 END AS unspelled_8, null AS formerName_9
      RETURN x_6, class_7, unspelled_8, formerName_9
      UNION ALL
      UNWIND hits_5 AS f_10
      WITH f_10
      WHERE f_10.validTo <= $today AND any(n IN f_10.searchNames WHERE n CONTAINS $p_3_text_folded)
      MATCH (f_10)-[:SUCCEEDED_BY]->+(x_6:Unit)
      WHERE x_6.validFrom <= $today AND $today < x_6.validTo AND NOT any(n IN x_6.searchNames WHERE n CONTAINS $p_3_text_folded)
      WITH DISTINCT x_6, f_10, CASE WHEN any(n IN f_10.searchSpellings WHERE n CONTAINS $p_3_text_spelled) THEN 0 ELSE 1 END AS miss_11
      ORDER BY miss_11, f_10.sortKey, f_10.id
      WITH x_6, collect([miss_11, f_10.fullName])[0] AS best_12
      RETURN x_6, 3 AS class_7, best_12[0] AS unspelled_8, best_12[1] AS formerName_9
    }
    RETURN x_6, class_7, unspelled_8, formerName_9
  }
  WITH x_6, class_7, unspelled_8, formerName_9
  WITH x_6, class_7, unspelled_8, formerName_9
  ORDER BY class_7, unspelled_8, CASE WHEN x_6:Unit THEN x_6.levelRank ELSE 9 END, x_6.sortKey, coalesce(x_6.code, ''), x_6.id
  LIMIT $p_3_first + 1
  RETURN collect(CASE WHEN x_6:Unit THEN [0, []] WHEN x_6:Spokesperson THEN [1, []] WHEN x_6:FocalPoint THEN [2, []] WHEN x_6:PressAgency THEN [3, []] END) AS c_13
}
CALL () {
  UNWIND range(0, size($p_14_ids) - 1) AS slot_15
  WITH slot_15, $p_14_ids[slot_15] AS id_16
  CALL (id_16) {
    MATCH (x_17:Unit {id: id_16})
    RETURN x_17
    UNION ALL
    MATCH (x_17:Spokesperson {id: id_16})
    WHERE x_17.tier <= $tier AND x_17.validFrom <= $today AND $today < x_17.validTo
    RETURN x_17
    UNION ALL
    MATCH (x_17:FocalPoint {id: id_16})
    WHERE x_17.tier <= $tier AND x_17.validFrom <= $today AND $today < x_17.validTo
    RETURN x_17
    UNION ALL
    MATCH (x_17:PressAgency {id: id_16})
    RETURN x_17
  }
  WITH slot_15, x_17
  WITH slot_15, x_17, CASE WHEN x_17:Unit THEN CASE WHEN $today < x_17.validFrom THEN x_17.validFrom WHEN $today >= x_17.validTo THEN x_17.lastDay ELSE $today END ELSE $today END AS day_below_18
  RETURN collect([slot_15, CASE WHEN x_17:Unit THEN [0, [x_17.id]] WHEN x_17:Spokesperson THEN [1, [x_17.id]] WHEN x_17:FocalPoint THEN [2, [x_17.id]] WHEN x_17:PressAgency THEN [3, [x_17.id]] END]) AS c_19
}
CALL () {
  MATCH (x_21:Unit {code: 'CP'})
  WHERE x_21.validFrom <= $today AND $today < x_21.validTo
  OPTIONAL MATCH (x_21)<-[:PLACES]-(start_23:Placement)
  WHERE start_23.validFrom <= $today AND $today < start_23.validTo
  CALL (start_23) {
    MATCH (p_24:Placement)
    WHERE p_24.path > start_23.path AND p_24.path < start_23.path + '"' AND p_24.validFrom <= $today AND $today < p_24.validTo AND p_24.level IN $p_22_levels
    RETURN count(*) AS c_25
  }
  RETURN collect([[null, $p_22_first, c_25]]) AS c_26
}
WITH s0, [c_2, $p_0_first, null] AS r0, [c_13, $p_3_first, null] AS r1, [$p_14_size, c_19] AS r2, c_26 AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3
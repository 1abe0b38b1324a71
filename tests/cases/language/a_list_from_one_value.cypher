MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_2_text_query) YIELD node AS x_3
    WITH x_3
      WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_2_text_folded) AND x_3.validFrom <= $today AND $today < x_3.validTo
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_2_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_2_text_folded) THEN 1 ELSE 2 END AS class_4
    WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_2_text_folded AND x_3.searchSpellings[i] = $p_2_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_2_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_2_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_2_text_folded AND x_3.searchSpellings[i] CONTAINS $p_2_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
    RETURN x_3, class_4, unspelled_5, formerName_6
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_2_text_query) YIELD node AS f_7
    WITH f_7
      WHERE f_7.validTo <= $today AND any(n IN f_7.searchNames WHERE n CONTAINS $p_2_text_folded)
    MATCH (f_7)-[:SUCCEEDED_BY]->+(x_3:Unit)
      WHERE x_3.validFrom <= $today AND $today < x_3.validTo AND NOT any(n IN x_3.searchNames WHERE n CONTAINS $p_2_text_folded)
    WITH DISTINCT x_3, f_7, CASE WHEN any(n IN f_7.searchSpellings WHERE n CONTAINS $p_2_text_spelled) THEN 0 ELSE 1 END AS miss_8
      ORDER BY miss_8, f_7.sortKey, f_7.id
    WITH x_3, collect([miss_8, f_7.fullName])[0] AS best_9
    RETURN x_3, 3 AS class_4, best_9[0] AS unspelled_5, best_9[1] AS formerName_6
  }
  WITH x_3, class_4, unspelled_5, formerName_6
  WITH x_3, class_4, unspelled_5, formerName_6
    ORDER BY class_4, unspelled_5, CASE WHEN x_3:Unit THEN x_3.levelRank ELSE 9 END, x_3.sortKey, coalesce(x_3.code, ''), x_3.id
    LIMIT $p_2_first + 1
  RETURN collect([null, CASE WHEN x_3:Unit THEN [0, []] WHEN x_3:Spokesperson THEN [1, []] WHEN x_3:FocalPoint THEN [2, []] WHEN x_3:PressAgency THEN [3, []] END]) AS c_10
}
WITH s0, [COLLECT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.code IN $p_0_filter_codes
  WITH x_1
    ORDER BY x_1.sortKey, x_1.id
    LIMIT $p_0_first + 1
  RETURN [null, [x_1.fullName]]
}, $p_0_first, null] AS r0, [c_10, $p_2_first, null] AS r1, [$p_11_size, COLLECT {
  UNWIND range(0, size($p_11_ids) - 1) AS slot_12
  WITH slot_12, $p_11_ids[slot_12] AS id_13
  CALL (id_13) {
    MATCH (x_14:Unit {id: id_13})
    RETURN x_14
    UNION ALL
    MATCH (x_14:Spokesperson {id: id_13})
      WHERE x_14.tier <= $tier AND x_14.validFrom <= $shownTo AND $shownFrom < x_14.validTo
    RETURN x_14
    UNION ALL
    MATCH (x_14:FocalPoint {id: id_13})
      WHERE x_14.tier <= $tier AND x_14.validFrom <= $shownTo AND $shownFrom < x_14.validTo
    RETURN x_14
    UNION ALL
    MATCH (x_14:PressAgency {id: id_13})
    RETURN x_14
  }
  WITH slot_12, x_14
  WITH slot_12, x_14, CASE WHEN x_14:Unit THEN CASE WHEN $today < x_14.validFrom THEN x_14.validFrom WHEN $today >= x_14.validTo THEN x_14.lastDay ELSE $today END ELSE $today END AS day_below_15
  RETURN [slot_12, CASE WHEN x_14:Unit THEN [0, [x_14.id]] WHEN x_14:Spokesperson THEN [1, [x_14.id]] WHEN x_14:FocalPoint THEN [2, [x_14.id]] WHEN x_14:PressAgency THEN [3, [x_14.id]] END]
}] AS r2, COLLECT {
  MATCH (x_17:Unit {code: 'CP'})
    WHERE x_17.validFrom <= $today AND $today < x_17.validTo
  RETURN [[null, $p_18_first, COUNT {
    MATCH (x_17)<-[:PLACES]-(start_19:Placement)
      WHERE start_19.validFrom <= $today AND $today < start_19.validTo
    MATCH (p_20:Placement)
      WHERE p_20.path > start_19.path AND p_20.path < start_19.path + '"' AND p_20.validFrom <= $today AND $today < p_20.validTo AND p_20.level IN $p_18_levels
  }]]
} AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3

MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.code IN $p_0_filter_codes
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  RETURN collect([null, [x_1.fullName]]) AS c_2
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_3_text_query) YIELD node AS x_4
    WITH x_4
    WHERE any(n IN x_4.searchNames WHERE n CONTAINS $p_3_text_folded) AND x_4.validFrom <= $today AND $today < x_4.validTo
    WITH x_4, CASE WHEN any(n IN x_4.searchNames WHERE n = $p_3_text_folded) THEN 0 WHEN any(n IN x_4.searchNames WHERE n STARTS WITH $p_3_text_folded) THEN 1 ELSE 2 END AS class_5
    WITH x_4, class_5, CASE WHEN any(i IN range(0, size(x_4.searchNames) - 1) WHERE CASE class_5 WHEN 0 THEN x_4.searchNames[i] = $p_3_text_folded AND x_4.searchSpellings[i] = $p_3_text_spelled WHEN 1 THEN x_4.searchNames[i] STARTS WITH $p_3_text_folded AND x_4.searchSpellings[i] STARTS WITH $p_3_text_spelled ELSE x_4.searchNames[i] CONTAINS $p_3_text_folded AND x_4.searchSpellings[i] CONTAINS $p_3_text_spelled END) THEN 0 ELSE 1 END AS unspelled_6, null AS formerName_7
    RETURN x_4, class_5, unspelled_6, formerName_7
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_3_text_query) YIELD node AS f_8
    WITH f_8
    WHERE f_8.validTo <= $today AND any(n IN f_8.searchNames WHERE n CONTAINS $p_3_text_folded)
    MATCH (f_8)-[:SUCCEEDED_BY]->+(x_4:Unit)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND NOT any(n IN x_4.searchNames WHERE n CONTAINS $p_3_text_folded)
    WITH DISTINCT x_4, f_8, CASE WHEN any(n IN f_8.searchSpellings WHERE n CONTAINS $p_3_text_spelled) THEN 0 ELSE 1 END AS miss_9
    ORDER BY miss_9, f_8.sortKey, f_8.id
    WITH x_4, collect([miss_9, f_8.fullName])[0] AS best_10
    RETURN x_4, 3 AS class_5, best_10[0] AS unspelled_6, best_10[1] AS formerName_7
  }
  WITH x_4, class_5, unspelled_6, formerName_7
  WITH x_4, class_5, unspelled_6, formerName_7
  ORDER BY class_5, unspelled_6, CASE WHEN x_4:Unit THEN x_4.levelRank ELSE 9 END, x_4.sortKey, coalesce(x_4.code, ''), x_4.id
  LIMIT $p_3_first + 1
  RETURN collect([null, CASE WHEN x_4:Unit THEN [0, []] WHEN x_4:Spokesperson THEN [1, []] WHEN x_4:FocalPoint THEN [2, []] WHEN x_4:PressAgency THEN [3, []] END]) AS c_11
}
CALL () {
  UNWIND range(0, size($p_12_ids) - 1) AS slot_13
  WITH slot_13, $p_12_ids[slot_13] AS id_14
  CALL (id_14) {
    MATCH (x_15:Unit {id: id_14})
    RETURN x_15
    UNION ALL
    MATCH (x_15:Spokesperson {id: id_14})
    WHERE x_15.tier <= $tier AND x_15.validFrom <= $shownTo AND $shownFrom < x_15.validTo
    RETURN x_15
    UNION ALL
    MATCH (x_15:FocalPoint {id: id_14})
    WHERE x_15.tier <= $tier AND x_15.validFrom <= $shownTo AND $shownFrom < x_15.validTo
    RETURN x_15
    UNION ALL
    MATCH (x_15:PressAgency {id: id_14})
    RETURN x_15
  }
  WITH slot_13, x_15
  WITH slot_13, x_15, CASE WHEN x_15:Unit THEN CASE WHEN $today < x_15.validFrom THEN x_15.validFrom WHEN $today >= x_15.validTo THEN x_15.lastDay ELSE $today END ELSE $today END AS day_below_16
  RETURN collect([slot_13, CASE WHEN x_15:Unit THEN [0, [x_15.id]] WHEN x_15:Spokesperson THEN [1, [x_15.id]] WHEN x_15:FocalPoint THEN [2, [x_15.id]] WHEN x_15:PressAgency THEN [3, [x_15.id]] END]) AS c_17
}
CALL () {
  MATCH (x_19:Unit {code: 'CP'})
  WHERE x_19.validFrom <= $today AND $today < x_19.validTo
  OPTIONAL MATCH (x_19)<-[:PLACES]-(start_21:Placement)
  WHERE start_21.validFrom <= $today AND $today < start_21.validTo
  CALL (start_21) {
    MATCH (p_22:Placement)
    WHERE p_22.path > start_21.path AND p_22.path < start_21.path + '"' AND p_22.validFrom <= $today AND $today < p_22.validTo AND p_22.level IN $p_20_levels
    RETURN count(*) AS c_23
  }
  RETURN collect([[null, $p_20_first, c_23]]) AS c_24
}
WITH s0, [c_2, $p_0_first, null] AS r0, [c_11, $p_3_first, null] AS r1, [$p_12_size, c_17] AS r2, c_24 AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3
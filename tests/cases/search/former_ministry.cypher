MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $today AND $today < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS f_5
    WITH f_5
    WHERE f_5.validTo <= $today AND any(n IN f_5.searchNames WHERE n CONTAINS $p_0_text_folded)
    MATCH (f_5)-[:SUCCEEDED_BY]->+(x_1:Unit)
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND NOT any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded)
    WITH DISTINCT x_1, f_5, CASE WHEN any(n IN f_5.searchSpellings WHERE n CONTAINS $p_0_text_spelled) THEN 0 ELSE 1 END AS miss_6
    ORDER BY miss_6, f_5.sortKey, f_5.id
    WITH x_1, collect([miss_6, f_5.fullName])[0] AS best_7
    RETURN x_1, 3 AS class_2, best_7[0] AS unspelled_3, best_7[1] AS formerName_4
  }
  WITH x_1, class_2, unspelled_3, formerName_4
  WITH x_1, class_2, unspelled_3, formerName_4
  ORDER BY class_2, unspelled_3, CASE WHEN x_1:Unit THEN x_1.levelRank ELSE 9 END, x_1.sortKey, coalesce(x_1.code, ''), x_1.id
  LIMIT $p_0_first + 1
  RETURN collect([null, [toFloat(4 - class_2) + CASE unspelled_3 WHEN 0 THEN 0.5 ELSE 0.0 END, formerName_4, CASE WHEN x_1:Unit THEN [0, [x_1.code, x_1.fullName]] WHEN x_1:Spokesperson THEN [1, []] WHEN x_1:FocalPoint THEN [2, []] WHEN x_1:PressAgency THEN [3, []] END]]) AS c_8
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $today AND $today < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS f_5
    WITH f_5
    WHERE f_5.validTo <= $today AND any(n IN f_5.searchNames WHERE n CONTAINS $p_0_text_folded)
    MATCH (f_5)-[:SUCCEEDED_BY]->+(x_1:Unit)
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND NOT any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded)
    WITH DISTINCT x_1, f_5, CASE WHEN any(n IN f_5.searchSpellings WHERE n CONTAINS $p_0_text_spelled) THEN 0 ELSE 1 END AS miss_6
    ORDER BY miss_6, f_5.sortKey, f_5.id
    WITH x_1, collect([miss_6, f_5.fullName])[0] AS best_7
    RETURN x_1, 3 AS class_2, best_7[0] AS unspelled_3, best_7[1] AS formerName_4
  }
  WITH x_1, class_2, unspelled_3, formerName_4
  RETURN count(*) AS c_9
}
WITH s0, [c_8, $p_0_first, c_9] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0
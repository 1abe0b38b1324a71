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
  RETURN collect([null, CASE WHEN x_1:Unit THEN [0, [x_1.fullName]] WHEN x_1:Spokesperson THEN [1, []] WHEN x_1:FocalPoint THEN [2, []] WHEN x_1:PressAgency THEN [3, []] END]) AS c_8
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
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_10_text_query) YIELD node AS x_11
    WITH x_11
    WHERE any(n IN x_11.searchNames WHERE n CONTAINS $p_10_text_folded) AND x_11.validFrom <= $today AND $today < x_11.validTo
    WITH x_11, CASE WHEN any(n IN x_11.searchNames WHERE n = $p_10_text_folded) THEN 0 WHEN any(n IN x_11.searchNames WHERE n STARTS WITH $p_10_text_folded) THEN 1 ELSE 2 END AS class_12
    WITH x_11, class_12, CASE WHEN any(i IN range(0, size(x_11.searchNames) - 1) WHERE CASE class_12 WHEN 0 THEN x_11.searchNames[i] = $p_10_text_folded AND x_11.searchSpellings[i] = $p_10_text_spelled WHEN 1 THEN x_11.searchNames[i] STARTS WITH $p_10_text_folded AND x_11.searchSpellings[i] STARTS WITH $p_10_text_spelled ELSE x_11.searchNames[i] CONTAINS $p_10_text_folded AND x_11.searchSpellings[i] CONTAINS $p_10_text_spelled END) THEN 0 ELSE 1 END AS unspelled_13, null AS formerName_14
    RETURN x_11, class_12, unspelled_13, formerName_14
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_10_text_query) YIELD node AS f_15
    WITH f_15
    WHERE f_15.validTo <= $today AND any(n IN f_15.searchNames WHERE n CONTAINS $p_10_text_folded)
    MATCH (f_15)-[:SUCCEEDED_BY]->+(x_11:Unit)
    WHERE x_11.validFrom <= $today AND $today < x_11.validTo AND NOT any(n IN x_11.searchNames WHERE n CONTAINS $p_10_text_folded)
    WITH DISTINCT x_11, f_15, CASE WHEN any(n IN f_15.searchSpellings WHERE n CONTAINS $p_10_text_spelled) THEN 0 ELSE 1 END AS miss_16
    ORDER BY miss_16, f_15.sortKey, f_15.id
    WITH x_11, collect([miss_16, f_15.fullName])[0] AS best_17
    RETURN x_11, 3 AS class_12, best_17[0] AS unspelled_13, best_17[1] AS formerName_14
  }
  WITH x_11, class_12, unspelled_13, formerName_14
  WITH x_11, class_12, unspelled_13, formerName_14
  ORDER BY class_12, unspelled_13, CASE WHEN x_11:Unit THEN x_11.levelRank ELSE 9 END, x_11.sortKey, coalesce(x_11.code, ''), x_11.id
  LIMIT $p_10_first + 1
  RETURN collect([[class_12, unspelled_13, CASE WHEN x_11:Unit THEN x_11.levelRank ELSE 9 END, x_11.sortKey, coalesce(x_11.code, ''), x_11.id], CASE WHEN x_11:Unit THEN [0, [x_11.fullName]] WHEN x_11:Spokesperson THEN [1, []] WHEN x_11:FocalPoint THEN [2, []] WHEN x_11:PressAgency THEN [3, []] END]) AS c_18
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_19_text_query) YIELD node AS x_20
    WITH x_20
    WHERE any(n IN x_20.searchNames WHERE n CONTAINS $p_19_text_folded) AND x_20.validFrom <= $today AND $today < x_20.validTo
    WITH x_20, CASE WHEN any(n IN x_20.searchNames WHERE n = $p_19_text_folded) THEN 0 WHEN any(n IN x_20.searchNames WHERE n STARTS WITH $p_19_text_folded) THEN 1 ELSE 2 END AS class_21
    WITH x_20, class_21, CASE WHEN any(i IN range(0, size(x_20.searchNames) - 1) WHERE CASE class_21 WHEN 0 THEN x_20.searchNames[i] = $p_19_text_folded AND x_20.searchSpellings[i] = $p_19_text_spelled WHEN 1 THEN x_20.searchNames[i] STARTS WITH $p_19_text_folded AND x_20.searchSpellings[i] STARTS WITH $p_19_text_spelled ELSE x_20.searchNames[i] CONTAINS $p_19_text_folded AND x_20.searchSpellings[i] CONTAINS $p_19_text_spelled END) THEN 0 ELSE 1 END AS unspelled_22, null AS formerName_23
    RETURN x_20, class_21, unspelled_22, formerName_23
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_19_text_query) YIELD node AS f_24
    WITH f_24
    WHERE f_24.validTo <= $today AND any(n IN f_24.searchNames WHERE n CONTAINS $p_19_text_folded)
    MATCH (f_24)-[:SUCCEEDED_BY]->+(x_20:Unit)
    WHERE x_20.validFrom <= $today AND $today < x_20.validTo AND NOT any(n IN x_20.searchNames WHERE n CONTAINS $p_19_text_folded)
    WITH DISTINCT x_20, f_24, CASE WHEN any(n IN f_24.searchSpellings WHERE n CONTAINS $p_19_text_spelled) THEN 0 ELSE 1 END AS miss_25
    ORDER BY miss_25, f_24.sortKey, f_24.id
    WITH x_20, collect([miss_25, f_24.fullName])[0] AS best_26
    RETURN x_20, 3 AS class_21, best_26[0] AS unspelled_22, best_26[1] AS formerName_23
  }
  WITH x_20, class_21, unspelled_22, formerName_23
  WHERE class_21 >= $p_19_after0 AND NOT (class_21 = $p_19_after0 AND (unspelled_22 < $p_19_after1 OR (unspelled_22 = $p_19_after1 AND (CASE WHEN x_20:Unit THEN x_20.levelRank ELSE 9 END < $p_19_after2 OR (CASE WHEN x_20:Unit THEN x_20.levelRank ELSE 9 END = $p_19_after2 AND (x_20.sortKey < $p_19_after3 OR (x_20.sortKey = $p_19_after3 AND (coalesce(x_20.code, '') < $p_19_after4 OR (coalesce(x_20.code, '') = $p_19_after4 AND x_20.id <= $p_19_after5)))))))))
  WITH x_20, class_21, unspelled_22, formerName_23
  ORDER BY class_21, unspelled_22, CASE WHEN x_20:Unit THEN x_20.levelRank ELSE 9 END, x_20.sortKey, coalesce(x_20.code, ''), x_20.id
  LIMIT $p_19_first + 1
  RETURN collect([null, [[class_21, unspelled_22, CASE WHEN x_20:Unit THEN x_20.levelRank ELSE 9 END, x_20.sortKey, coalesce(x_20.code, ''), x_20.id], toFloat(4 - class_21) + CASE unspelled_22 WHEN 0 THEN 0.5 ELSE 0.0 END, CASE WHEN x_20:Unit THEN [0, [x_20.fullName]] WHEN x_20:Spokesperson THEN [1, []] WHEN x_20:FocalPoint THEN [2, []] WHEN x_20:PressAgency THEN [3, []] END]]) AS c_27
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_19_text_query) YIELD node AS x_20
    WITH x_20
    WHERE any(n IN x_20.searchNames WHERE n CONTAINS $p_19_text_folded) AND x_20.validFrom <= $today AND $today < x_20.validTo
    WITH x_20, CASE WHEN any(n IN x_20.searchNames WHERE n = $p_19_text_folded) THEN 0 WHEN any(n IN x_20.searchNames WHERE n STARTS WITH $p_19_text_folded) THEN 1 ELSE 2 END AS class_21
    WITH x_20, class_21, CASE WHEN any(i IN range(0, size(x_20.searchNames) - 1) WHERE CASE class_21 WHEN 0 THEN x_20.searchNames[i] = $p_19_text_folded AND x_20.searchSpellings[i] = $p_19_text_spelled WHEN 1 THEN x_20.searchNames[i] STARTS WITH $p_19_text_folded AND x_20.searchSpellings[i] STARTS WITH $p_19_text_spelled ELSE x_20.searchNames[i] CONTAINS $p_19_text_folded AND x_20.searchSpellings[i] CONTAINS $p_19_text_spelled END) THEN 0 ELSE 1 END AS unspelled_22, null AS formerName_23
    RETURN x_20, class_21, unspelled_22, formerName_23
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_19_text_query) YIELD node AS f_24
    WITH f_24
    WHERE f_24.validTo <= $today AND any(n IN f_24.searchNames WHERE n CONTAINS $p_19_text_folded)
    MATCH (f_24)-[:SUCCEEDED_BY]->+(x_20:Unit)
    WHERE x_20.validFrom <= $today AND $today < x_20.validTo AND NOT any(n IN x_20.searchNames WHERE n CONTAINS $p_19_text_folded)
    WITH DISTINCT x_20, f_24, CASE WHEN any(n IN f_24.searchSpellings WHERE n CONTAINS $p_19_text_spelled) THEN 0 ELSE 1 END AS miss_25
    ORDER BY miss_25, f_24.sortKey, f_24.id
    WITH x_20, collect([miss_25, f_24.fullName])[0] AS best_26
    RETURN x_20, 3 AS class_21, best_26[0] AS unspelled_22, best_26[1] AS formerName_23
  }
  WITH x_20, class_21, unspelled_22, formerName_23
  RETURN count(*) AS c_28
}
WITH s0, [c_8, $p_0_first, c_9] AS r0, [c_18, $p_10_first, null] AS r1, [c_27, $p_19_first, c_28] AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2
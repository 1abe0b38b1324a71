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
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.tier <= $tier AND x_1.validFrom <= $shownTo AND $shownFrom < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.tier <= $tier AND x_1.validFrom <= $shownTo AND $shownFrom < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded)
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
  }
  WITH x_1, class_2, unspelled_3, formerName_4
  WITH x_1, class_2, unspelled_3, formerName_4
  ORDER BY class_2, unspelled_3, CASE WHEN x_1:Unit THEN x_1.levelRank ELSE 9 END, x_1.sortKey, coalesce(x_1.code, ''), x_1.id
  LIMIT $p_0_first + 1
  RETURN collect([null, CASE WHEN x_1:Unit THEN [0, []] WHEN x_1:Spokesperson THEN [1, []] WHEN x_1:FocalPoint THEN [2, []] WHEN x_1:PressAgency THEN [3, []] END]) AS c_8
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
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.tier <= $tier AND x_1.validFrom <= $shownTo AND $shownFrom < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.tier <= $tier AND x_1.validFrom <= $shownTo AND $shownFrom < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded)
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
  }
  WITH x_1, class_2, unspelled_3, formerName_4
  RETURN count(*) AS c_9
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_10_text_query) YIELD node AS x_11
    WITH x_11
    WHERE any(n IN x_11.searchNames WHERE n CONTAINS $p_10_text_folded)
    WITH x_11, CASE WHEN any(n IN x_11.searchNames WHERE n = $p_10_text_folded) THEN 0 WHEN any(n IN x_11.searchNames WHERE n STARTS WITH $p_10_text_folded) THEN 1 ELSE 2 END AS class_12
    WITH x_11, class_12, CASE WHEN any(i IN range(0, size(x_11.searchNames) - 1) WHERE CASE class_12 WHEN 0 THEN x_11.searchNames[i] = $p_10_text_folded AND x_11.searchSpellings[i] = $p_10_text_spelled WHEN 1 THEN x_11.searchNames[i] STARTS WITH $p_10_text_folded AND x_11.searchSpellings[i] STARTS WITH $p_10_text_spelled ELSE x_11.searchNames[i] CONTAINS $p_10_text_folded AND x_11.searchSpellings[i] CONTAINS $p_10_text_spelled END) THEN 0 ELSE 1 END AS unspelled_13, null AS formerName_14
    RETURN x_11, class_12, unspelled_13, formerName_14
  }
  WITH x_11, class_12, unspelled_13, formerName_14
  WITH x_11, class_12, unspelled_13, formerName_14
  ORDER BY class_12, unspelled_13, CASE WHEN x_11:Unit THEN x_11.levelRank ELSE 9 END, x_11.sortKey, coalesce(x_11.code, ''), x_11.id
  LIMIT $p_10_first + 1
  RETURN collect([null, CASE WHEN x_11:Unit THEN [0, []] WHEN x_11:Spokesperson THEN [1, []] WHEN x_11:FocalPoint THEN [2, []] WHEN x_11:PressAgency THEN [3, [x_11.name, x_11.scope]] END]) AS c_15
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_10_text_query) YIELD node AS x_11
    WITH x_11
    WHERE any(n IN x_11.searchNames WHERE n CONTAINS $p_10_text_folded)
    WITH x_11, CASE WHEN any(n IN x_11.searchNames WHERE n = $p_10_text_folded) THEN 0 WHEN any(n IN x_11.searchNames WHERE n STARTS WITH $p_10_text_folded) THEN 1 ELSE 2 END AS class_12
    WITH x_11, class_12, CASE WHEN any(i IN range(0, size(x_11.searchNames) - 1) WHERE CASE class_12 WHEN 0 THEN x_11.searchNames[i] = $p_10_text_folded AND x_11.searchSpellings[i] = $p_10_text_spelled WHEN 1 THEN x_11.searchNames[i] STARTS WITH $p_10_text_folded AND x_11.searchSpellings[i] STARTS WITH $p_10_text_spelled ELSE x_11.searchNames[i] CONTAINS $p_10_text_folded AND x_11.searchSpellings[i] CONTAINS $p_10_text_spelled END) THEN 0 ELSE 1 END AS unspelled_13, null AS formerName_14
    RETURN x_11, class_12, unspelled_13, formerName_14
  }
  WITH x_11, class_12, unspelled_13, formerName_14
  RETURN count(*) AS c_16
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_17_text_query) YIELD node AS x_18
    WITH x_18
    WHERE any(n IN x_18.searchNames WHERE n CONTAINS $p_17_text_folded)
    WITH x_18, CASE WHEN any(n IN x_18.searchNames WHERE n = $p_17_text_folded) THEN 0 WHEN any(n IN x_18.searchNames WHERE n STARTS WITH $p_17_text_folded) THEN 1 ELSE 2 END AS class_19
    WITH x_18, class_19, CASE WHEN any(i IN range(0, size(x_18.searchNames) - 1) WHERE CASE class_19 WHEN 0 THEN x_18.searchNames[i] = $p_17_text_folded AND x_18.searchSpellings[i] = $p_17_text_spelled WHEN 1 THEN x_18.searchNames[i] STARTS WITH $p_17_text_folded AND x_18.searchSpellings[i] STARTS WITH $p_17_text_spelled ELSE x_18.searchNames[i] CONTAINS $p_17_text_folded AND x_18.searchSpellings[i] CONTAINS $p_17_text_spelled END) THEN 0 ELSE 1 END AS unspelled_20, null AS formerName_21
    RETURN x_18, class_19, unspelled_20, formerName_21
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_17_text_query) YIELD node AS x_18
    WITH x_18
    WHERE any(n IN x_18.searchNames WHERE n CONTAINS $p_17_text_folded) AND x_18.validFrom <= $today AND $today < x_18.validTo
    WITH x_18, CASE WHEN any(n IN x_18.searchNames WHERE n = $p_17_text_folded) THEN 0 WHEN any(n IN x_18.searchNames WHERE n STARTS WITH $p_17_text_folded) THEN 1 ELSE 2 END AS class_19
    WITH x_18, class_19, CASE WHEN any(i IN range(0, size(x_18.searchNames) - 1) WHERE CASE class_19 WHEN 0 THEN x_18.searchNames[i] = $p_17_text_folded AND x_18.searchSpellings[i] = $p_17_text_spelled WHEN 1 THEN x_18.searchNames[i] STARTS WITH $p_17_text_folded AND x_18.searchSpellings[i] STARTS WITH $p_17_text_spelled ELSE x_18.searchNames[i] CONTAINS $p_17_text_folded AND x_18.searchSpellings[i] CONTAINS $p_17_text_spelled END) THEN 0 ELSE 1 END AS unspelled_20, null AS formerName_21
    RETURN x_18, class_19, unspelled_20, formerName_21
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_17_text_query) YIELD node AS f_22
    WITH f_22
    WHERE f_22.validTo <= $today AND any(n IN f_22.searchNames WHERE n CONTAINS $p_17_text_folded)
    MATCH (f_22)-[:SUCCEEDED_BY]->+(x_18:Unit)
    WHERE x_18.validFrom <= $today AND $today < x_18.validTo AND NOT any(n IN x_18.searchNames WHERE n CONTAINS $p_17_text_folded)
    WITH DISTINCT x_18, f_22, CASE WHEN any(n IN f_22.searchSpellings WHERE n CONTAINS $p_17_text_spelled) THEN 0 ELSE 1 END AS miss_23
    ORDER BY miss_23, f_22.sortKey, f_22.id
    WITH x_18, collect([miss_23, f_22.fullName])[0] AS best_24
    RETURN x_18, 3 AS class_19, best_24[0] AS unspelled_20, best_24[1] AS formerName_21
  }
  WITH x_18, class_19, unspelled_20, formerName_21
  WITH x_18, class_19, unspelled_20, formerName_21
  ORDER BY class_19, unspelled_20, CASE WHEN x_18:Unit THEN x_18.levelRank ELSE 9 END, x_18.sortKey, coalesce(x_18.code, ''), x_18.id
  LIMIT $p_17_first + 1
  RETURN collect([null, CASE WHEN x_18:Unit THEN [0, []] WHEN x_18:Spokesperson THEN [1, []] WHEN x_18:FocalPoint THEN [2, []] WHEN x_18:PressAgency THEN [3, []] END]) AS c_25
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_17_text_query) YIELD node AS x_18
    WITH x_18
    WHERE any(n IN x_18.searchNames WHERE n CONTAINS $p_17_text_folded)
    WITH x_18, CASE WHEN any(n IN x_18.searchNames WHERE n = $p_17_text_folded) THEN 0 WHEN any(n IN x_18.searchNames WHERE n STARTS WITH $p_17_text_folded) THEN 1 ELSE 2 END AS class_19
    WITH x_18, class_19, CASE WHEN any(i IN range(0, size(x_18.searchNames) - 1) WHERE CASE class_19 WHEN 0 THEN x_18.searchNames[i] = $p_17_text_folded AND x_18.searchSpellings[i] = $p_17_text_spelled WHEN 1 THEN x_18.searchNames[i] STARTS WITH $p_17_text_folded AND x_18.searchSpellings[i] STARTS WITH $p_17_text_spelled ELSE x_18.searchNames[i] CONTAINS $p_17_text_folded AND x_18.searchSpellings[i] CONTAINS $p_17_text_spelled END) THEN 0 ELSE 1 END AS unspelled_20, null AS formerName_21
    RETURN x_18, class_19, unspelled_20, formerName_21
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_17_text_query) YIELD node AS x_18
    WITH x_18
    WHERE any(n IN x_18.searchNames WHERE n CONTAINS $p_17_text_folded) AND x_18.validFrom <= $today AND $today < x_18.validTo
    WITH x_18, CASE WHEN any(n IN x_18.searchNames WHERE n = $p_17_text_folded) THEN 0 WHEN any(n IN x_18.searchNames WHERE n STARTS WITH $p_17_text_folded) THEN 1 ELSE 2 END AS class_19
    WITH x_18, class_19, CASE WHEN any(i IN range(0, size(x_18.searchNames) - 1) WHERE CASE class_19 WHEN 0 THEN x_18.searchNames[i] = $p_17_text_folded AND x_18.searchSpellings[i] = $p_17_text_spelled WHEN 1 THEN x_18.searchNames[i] STARTS WITH $p_17_text_folded AND x_18.searchSpellings[i] STARTS WITH $p_17_text_spelled ELSE x_18.searchNames[i] CONTAINS $p_17_text_folded AND x_18.searchSpellings[i] CONTAINS $p_17_text_spelled END) THEN 0 ELSE 1 END AS unspelled_20, null AS formerName_21
    RETURN x_18, class_19, unspelled_20, formerName_21
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_17_text_query) YIELD node AS f_22
    WITH f_22
    WHERE f_22.validTo <= $today AND any(n IN f_22.searchNames WHERE n CONTAINS $p_17_text_folded)
    MATCH (f_22)-[:SUCCEEDED_BY]->+(x_18:Unit)
    WHERE x_18.validFrom <= $today AND $today < x_18.validTo AND NOT any(n IN x_18.searchNames WHERE n CONTAINS $p_17_text_folded)
    WITH DISTINCT x_18, f_22, CASE WHEN any(n IN f_22.searchSpellings WHERE n CONTAINS $p_17_text_spelled) THEN 0 ELSE 1 END AS miss_23
    ORDER BY miss_23, f_22.sortKey, f_22.id
    WITH x_18, collect([miss_23, f_22.fullName])[0] AS best_24
    RETURN x_18, 3 AS class_19, best_24[0] AS unspelled_20, best_24[1] AS formerName_21
  }
  WITH x_18, class_19, unspelled_20, formerName_21
  RETURN count(*) AS c_26
}
CALL () {
  UNWIND [] AS x_28
  WITH x_28, 0 AS class_29, 0 AS unspelled_30, null AS formerName_31
  WITH x_28, class_29, unspelled_30, formerName_31
  ORDER BY class_29, unspelled_30, CASE WHEN x_28:Unit THEN x_28.levelRank ELSE 9 END, x_28.sortKey, coalesce(x_28.code, ''), x_28.id
  LIMIT $p_27_first + 1
  RETURN collect([[class_29, unspelled_30, CASE WHEN x_28:Unit THEN x_28.levelRank ELSE 9 END, x_28.sortKey, coalesce(x_28.code, ''), x_28.id], CASE WHEN x_28:Unit THEN [0, [x_28.id]] WHEN x_28:Spokesperson THEN [1, [x_28.id]] WHEN x_28:FocalPoint THEN [2, [x_28.id]] WHEN x_28:PressAgency THEN [3, [x_28.id]] END]) AS c_32
}
CALL () {
  UNWIND [] AS x_28
  WITH x_28, 0 AS class_29, 0 AS unspelled_30, null AS formerName_31
  RETURN count(*) AS c_33
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_34_text_query) YIELD node AS x_35
    WITH x_35
    WHERE any(n IN x_35.searchNames WHERE n CONTAINS $p_34_text_folded) AND x_35.validFrom <= $today AND $today < x_35.validTo
    WITH x_35, CASE WHEN any(n IN x_35.searchNames WHERE n = $p_34_text_folded) THEN 0 WHEN any(n IN x_35.searchNames WHERE n STARTS WITH $p_34_text_folded) THEN 1 ELSE 2 END AS class_36
    WITH x_35, class_36, CASE WHEN any(i IN range(0, size(x_35.searchNames) - 1) WHERE CASE class_36 WHEN 0 THEN x_35.searchNames[i] = $p_34_text_folded AND x_35.searchSpellings[i] = $p_34_text_spelled WHEN 1 THEN x_35.searchNames[i] STARTS WITH $p_34_text_folded AND x_35.searchSpellings[i] STARTS WITH $p_34_text_spelled ELSE x_35.searchNames[i] CONTAINS $p_34_text_folded AND x_35.searchSpellings[i] CONTAINS $p_34_text_spelled END) THEN 0 ELSE 1 END AS unspelled_37, null AS formerName_38
    RETURN x_35, class_36, unspelled_37, formerName_38
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_34_text_query) YIELD node AS f_39
    WITH f_39
    WHERE f_39.validTo <= $today AND any(n IN f_39.searchNames WHERE n CONTAINS $p_34_text_folded)
    MATCH (f_39)-[:SUCCEEDED_BY]->+(x_35:Unit)
    WHERE x_35.validFrom <= $today AND $today < x_35.validTo AND NOT any(n IN x_35.searchNames WHERE n CONTAINS $p_34_text_folded)
    WITH DISTINCT x_35, f_39, CASE WHEN any(n IN f_39.searchSpellings WHERE n CONTAINS $p_34_text_spelled) THEN 0 ELSE 1 END AS miss_40
    ORDER BY miss_40, f_39.sortKey, f_39.id
    WITH x_35, collect([miss_40, f_39.fullName])[0] AS best_41
    RETURN x_35, 3 AS class_36, best_41[0] AS unspelled_37, best_41[1] AS formerName_38
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_34_text_query) YIELD node AS x_35
    WITH x_35
    WHERE any(n IN x_35.searchNames WHERE n CONTAINS $p_34_text_folded) AND x_35.validFrom <= $today AND $today < x_35.validTo AND x_35.tier <= $tier AND x_35.validFrom <= $shownTo AND $shownFrom < x_35.validTo
    WITH x_35, CASE WHEN any(n IN x_35.searchNames WHERE n = $p_34_text_folded) THEN 0 WHEN any(n IN x_35.searchNames WHERE n STARTS WITH $p_34_text_folded) THEN 1 ELSE 2 END AS class_36
    WITH x_35, class_36, CASE WHEN any(i IN range(0, size(x_35.searchNames) - 1) WHERE CASE class_36 WHEN 0 THEN x_35.searchNames[i] = $p_34_text_folded AND x_35.searchSpellings[i] = $p_34_text_spelled WHEN 1 THEN x_35.searchNames[i] STARTS WITH $p_34_text_folded AND x_35.searchSpellings[i] STARTS WITH $p_34_text_spelled ELSE x_35.searchNames[i] CONTAINS $p_34_text_folded AND x_35.searchSpellings[i] CONTAINS $p_34_text_spelled END) THEN 0 ELSE 1 END AS unspelled_37, null AS formerName_38
    RETURN x_35, class_36, unspelled_37, formerName_38
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_34_text_query) YIELD node AS x_35
    WITH x_35
    WHERE any(n IN x_35.searchNames WHERE n CONTAINS $p_34_text_folded) AND x_35.validFrom <= $today AND $today < x_35.validTo AND x_35.tier <= $tier AND x_35.validFrom <= $shownTo AND $shownFrom < x_35.validTo
    WITH x_35, CASE WHEN any(n IN x_35.searchNames WHERE n = $p_34_text_folded) THEN 0 WHEN any(n IN x_35.searchNames WHERE n STARTS WITH $p_34_text_folded) THEN 1 ELSE 2 END AS class_36
    WITH x_35, class_36, CASE WHEN any(i IN range(0, size(x_35.searchNames) - 1) WHERE CASE class_36 WHEN 0 THEN x_35.searchNames[i] = $p_34_text_folded AND x_35.searchSpellings[i] = $p_34_text_spelled WHEN 1 THEN x_35.searchNames[i] STARTS WITH $p_34_text_folded AND x_35.searchSpellings[i] STARTS WITH $p_34_text_spelled ELSE x_35.searchNames[i] CONTAINS $p_34_text_folded AND x_35.searchSpellings[i] CONTAINS $p_34_text_spelled END) THEN 0 ELSE 1 END AS unspelled_37, null AS formerName_38
    RETURN x_35, class_36, unspelled_37, formerName_38
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_34_text_query) YIELD node AS x_35
    WITH x_35
    WHERE any(n IN x_35.searchNames WHERE n CONTAINS $p_34_text_folded)
    WITH x_35, CASE WHEN any(n IN x_35.searchNames WHERE n = $p_34_text_folded) THEN 0 WHEN any(n IN x_35.searchNames WHERE n STARTS WITH $p_34_text_folded) THEN 1 ELSE 2 END AS class_36
    WITH x_35, class_36, CASE WHEN any(i IN range(0, size(x_35.searchNames) - 1) WHERE CASE class_36 WHEN 0 THEN x_35.searchNames[i] = $p_34_text_folded AND x_35.searchSpellings[i] = $p_34_text_spelled WHEN 1 THEN x_35.searchNames[i] STARTS WITH $p_34_text_folded AND x_35.searchSpellings[i] STARTS WITH $p_34_text_spelled ELSE x_35.searchNames[i] CONTAINS $p_34_text_folded AND x_35.searchSpellings[i] CONTAINS $p_34_text_spelled END) THEN 0 ELSE 1 END AS unspelled_37, null AS formerName_38
    RETURN x_35, class_36, unspelled_37, formerName_38
  }
  WITH x_35, class_36, unspelled_37, formerName_38
  WITH x_35, class_36, unspelled_37, formerName_38
  ORDER BY class_36, unspelled_37, CASE WHEN x_35:Unit THEN x_35.levelRank ELSE 9 END, x_35.sortKey, coalesce(x_35.code, ''), x_35.id
  LIMIT $p_34_first + 1
  RETURN collect([null, CASE WHEN x_35:Unit THEN [0, [x_35.id]] WHEN x_35:Spokesperson THEN [1, [x_35.id]] WHEN x_35:FocalPoint THEN [2, [x_35.id]] WHEN x_35:PressAgency THEN [3, [x_35.id]] END]) AS c_42
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_34_text_query) YIELD node AS x_35
    WITH x_35
    WHERE any(n IN x_35.searchNames WHERE n CONTAINS $p_34_text_folded) AND x_35.validFrom <= $today AND $today < x_35.validTo
    WITH x_35, CASE WHEN any(n IN x_35.searchNames WHERE n = $p_34_text_folded) THEN 0 WHEN any(n IN x_35.searchNames WHERE n STARTS WITH $p_34_text_folded) THEN 1 ELSE 2 END AS class_36
    WITH x_35, class_36, CASE WHEN any(i IN range(0, size(x_35.searchNames) - 1) WHERE CASE class_36 WHEN 0 THEN x_35.searchNames[i] = $p_34_text_folded AND x_35.searchSpellings[i] = $p_34_text_spelled WHEN 1 THEN x_35.searchNames[i] STARTS WITH $p_34_text_folded AND x_35.searchSpellings[i] STARTS WITH $p_34_text_spelled ELSE x_35.searchNames[i] CONTAINS $p_34_text_folded AND x_35.searchSpellings[i] CONTAINS $p_34_text_spelled END) THEN 0 ELSE 1 END AS unspelled_37, null AS formerName_38
    RETURN x_35, class_36, unspelled_37, formerName_38
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_34_text_query) YIELD node AS f_39
    WITH f_39
    WHERE f_39.validTo <= $today AND any(n IN f_39.searchNames WHERE n CONTAINS $p_34_text_folded)
    MATCH (f_39)-[:SUCCEEDED_BY]->+(x_35:Unit)
    WHERE x_35.validFrom <= $today AND $today < x_35.validTo AND NOT any(n IN x_35.searchNames WHERE n CONTAINS $p_34_text_folded)
    WITH DISTINCT x_35, f_39, CASE WHEN any(n IN f_39.searchSpellings WHERE n CONTAINS $p_34_text_spelled) THEN 0 ELSE 1 END AS miss_40
    ORDER BY miss_40, f_39.sortKey, f_39.id
    WITH x_35, collect([miss_40, f_39.fullName])[0] AS best_41
    RETURN x_35, 3 AS class_36, best_41[0] AS unspelled_37, best_41[1] AS formerName_38
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_34_text_query) YIELD node AS x_35
    WITH x_35
    WHERE any(n IN x_35.searchNames WHERE n CONTAINS $p_34_text_folded) AND x_35.validFrom <= $today AND $today < x_35.validTo AND x_35.tier <= $tier AND x_35.validFrom <= $shownTo AND $shownFrom < x_35.validTo
    WITH x_35, CASE WHEN any(n IN x_35.searchNames WHERE n = $p_34_text_folded) THEN 0 WHEN any(n IN x_35.searchNames WHERE n STARTS WITH $p_34_text_folded) THEN 1 ELSE 2 END AS class_36
    WITH x_35, class_36, CASE WHEN any(i IN range(0, size(x_35.searchNames) - 1) WHERE CASE class_36 WHEN 0 THEN x_35.searchNames[i] = $p_34_text_folded AND x_35.searchSpellings[i] = $p_34_text_spelled WHEN 1 THEN x_35.searchNames[i] STARTS WITH $p_34_text_folded AND x_35.searchSpellings[i] STARTS WITH $p_34_text_spelled ELSE x_35.searchNames[i] CONTAINS $p_34_text_folded AND x_35.searchSpellings[i] CONTAINS $p_34_text_spelled END) THEN 0 ELSE 1 END AS unspelled_37, null AS formerName_38
    RETURN x_35, class_36, unspelled_37, formerName_38
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_34_text_query) YIELD node AS x_35
    WITH x_35
    WHERE any(n IN x_35.searchNames WHERE n CONTAINS $p_34_text_folded) AND x_35.validFrom <= $today AND $today < x_35.validTo AND x_35.tier <= $tier AND x_35.validFrom <= $shownTo AND $shownFrom < x_35.validTo
    WITH x_35, CASE WHEN any(n IN x_35.searchNames WHERE n = $p_34_text_folded) THEN 0 WHEN any(n IN x_35.searchNames WHERE n STARTS WITH $p_34_text_folded) THEN 1 ELSE 2 END AS class_36
    WITH x_35, class_36, CASE WHEN any(i IN range(0, size(x_35.searchNames) - 1) WHERE CASE class_36 WHEN 0 THEN x_35.searchNames[i] = $p_34_text_folded AND x_35.searchSpellings[i] = $p_34_text_spelled WHEN 1 THEN x_35.searchNames[i] STARTS WITH $p_34_text_folded AND x_35.searchSpellings[i] STARTS WITH $p_34_text_spelled ELSE x_35.searchNames[i] CONTAINS $p_34_text_folded AND x_35.searchSpellings[i] CONTAINS $p_34_text_spelled END) THEN 0 ELSE 1 END AS unspelled_37, null AS formerName_38
    RETURN x_35, class_36, unspelled_37, formerName_38
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_34_text_query) YIELD node AS x_35
    WITH x_35
    WHERE any(n IN x_35.searchNames WHERE n CONTAINS $p_34_text_folded)
    WITH x_35, CASE WHEN any(n IN x_35.searchNames WHERE n = $p_34_text_folded) THEN 0 WHEN any(n IN x_35.searchNames WHERE n STARTS WITH $p_34_text_folded) THEN 1 ELSE 2 END AS class_36
    WITH x_35, class_36, CASE WHEN any(i IN range(0, size(x_35.searchNames) - 1) WHERE CASE class_36 WHEN 0 THEN x_35.searchNames[i] = $p_34_text_folded AND x_35.searchSpellings[i] = $p_34_text_spelled WHEN 1 THEN x_35.searchNames[i] STARTS WITH $p_34_text_folded AND x_35.searchSpellings[i] STARTS WITH $p_34_text_spelled ELSE x_35.searchNames[i] CONTAINS $p_34_text_folded AND x_35.searchSpellings[i] CONTAINS $p_34_text_spelled END) THEN 0 ELSE 1 END AS unspelled_37, null AS formerName_38
    RETURN x_35, class_36, unspelled_37, formerName_38
  }
  WITH x_35, class_36, unspelled_37, formerName_38
  RETURN count(*) AS c_43
}
WITH s0, [c_8, $p_0_first, c_9] AS r0, [c_15, $p_10_first, c_16] AS r1, [c_25, $p_17_first, c_26] AS r2, [c_32, $p_27_first, c_33] AS r3, [c_42, $p_34_first, c_43] AS r4
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4
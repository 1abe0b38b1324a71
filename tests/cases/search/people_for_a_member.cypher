MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS f_5
    WITH f_5
    WHERE f_5.validTo <= $p_0_asOf AND any(n IN f_5.searchNames WHERE n CONTAINS $p_0_text_folded)
    MATCH (f_5)-[:SUCCEEDED_BY]->+(x_1:Unit)
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND NOT any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded)
    WITH DISTINCT x_1, f_5, CASE WHEN any(n IN f_5.searchSpellings WHERE n CONTAINS $p_0_text_spelled) THEN 0 ELSE 1 END AS miss_6
    ORDER BY miss_6, f_5.sortKey, f_5.id
    WITH x_1, collect([miss_6, f_5.fullName])[0] AS best_7
    RETURN x_1, 3 AS class_2, best_7[0] AS unspelled_3, best_7[1] AS formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.tier <= $tier AND x_1.validFrom <= $shownTo AND $shownFrom < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.tier <= $tier AND x_1.validFrom <= $shownTo AND $shownFrom < x_1.validTo
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
  RETURN collect([null, [toFloat(4 - class_2) + CASE unspelled_3 WHEN 0 THEN 0.5 ELSE 0.0 END, CASE WHEN x_1:Unit THEN [0, []] WHEN x_1:Spokesperson THEN [1, [x_1.name, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31')]] WHEN x_1:FocalPoint THEN [2, []] WHEN x_1:PressAgency THEN [3, []] END]]) AS c_8
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS f_5
    WITH f_5
    WHERE f_5.validTo <= $p_0_asOf AND any(n IN f_5.searchNames WHERE n CONTAINS $p_0_text_folded)
    MATCH (f_5)-[:SUCCEEDED_BY]->+(x_1:Unit)
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND NOT any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded)
    WITH DISTINCT x_1, f_5, CASE WHEN any(n IN f_5.searchSpellings WHERE n CONTAINS $p_0_text_spelled) THEN 0 ELSE 1 END AS miss_6
    ORDER BY miss_6, f_5.sortKey, f_5.id
    WITH x_1, collect([miss_6, f_5.fullName])[0] AS best_7
    RETURN x_1, 3 AS class_2, best_7[0] AS unspelled_3, best_7[1] AS formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.tier <= $tier AND x_1.validFrom <= $shownTo AND $shownFrom < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.tier <= $tier AND x_1.validFrom <= $shownTo AND $shownFrom < x_1.validTo
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
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_10_text_query) YIELD node AS x_11
    WITH x_11
    WHERE any(n IN x_11.searchNames WHERE n CONTAINS $p_10_text_folded) AND x_11.validFrom <= $today AND $today < x_11.validTo AND x_11.tier <= $tier AND x_11.validFrom <= $shownTo AND $shownFrom < x_11.validTo
    WITH x_11, CASE WHEN any(n IN x_11.searchNames WHERE n = $p_10_text_folded) THEN 0 WHEN any(n IN x_11.searchNames WHERE n STARTS WITH $p_10_text_folded) THEN 1 ELSE 2 END AS class_12
    WITH x_11, class_12, CASE WHEN any(i IN range(0, size(x_11.searchNames) - 1) WHERE CASE class_12 WHEN 0 THEN x_11.searchNames[i] = $p_10_text_folded AND x_11.searchSpellings[i] = $p_10_text_spelled WHEN 1 THEN x_11.searchNames[i] STARTS WITH $p_10_text_folded AND x_11.searchSpellings[i] STARTS WITH $p_10_text_spelled ELSE x_11.searchNames[i] CONTAINS $p_10_text_folded AND x_11.searchSpellings[i] CONTAINS $p_10_text_spelled END) THEN 0 ELSE 1 END AS unspelled_13, null AS formerName_14
    RETURN x_11, class_12, unspelled_13, formerName_14
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_10_text_query) YIELD node AS x_11
    WITH x_11
    WHERE any(n IN x_11.searchNames WHERE n CONTAINS $p_10_text_folded) AND x_11.validFrom <= $today AND $today < x_11.validTo AND x_11.tier <= $tier AND x_11.validFrom <= $shownTo AND $shownFrom < x_11.validTo
    WITH x_11, CASE WHEN any(n IN x_11.searchNames WHERE n = $p_10_text_folded) THEN 0 WHEN any(n IN x_11.searchNames WHERE n STARTS WITH $p_10_text_folded) THEN 1 ELSE 2 END AS class_12
    WITH x_11, class_12, CASE WHEN any(i IN range(0, size(x_11.searchNames) - 1) WHERE CASE class_12 WHEN 0 THEN x_11.searchNames[i] = $p_10_text_folded AND x_11.searchSpellings[i] = $p_10_text_spelled WHEN 1 THEN x_11.searchNames[i] STARTS WITH $p_10_text_folded AND x_11.searchSpellings[i] STARTS WITH $p_10_text_spelled ELSE x_11.searchNames[i] CONTAINS $p_10_text_folded AND x_11.searchSpellings[i] CONTAINS $p_10_text_spelled END) THEN 0 ELSE 1 END AS unspelled_13, null AS formerName_14
    RETURN x_11, class_12, unspelled_13, formerName_14
    UNION ALL
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
  OPTIONAL MATCH (x_11)-[e_19:FOCAL_POINT_FOR]->(x_20)
  WITH *, CASE WHEN $today < x_20.validFrom THEN x_20.validFrom WHEN $today >= x_20.validTo THEN x_20.lastDay ELSE $today END AS day_below_21
  RETURN collect([null, [toFloat(4 - class_12) + CASE unspelled_13 WHEN 0 THEN 0.5 ELSE 0.0 END, CASE WHEN x_11:Unit THEN [0, []] WHEN x_11:Spokesperson THEN [1, [x_11.name, x_11.mandate, x_11.topic]] WHEN x_11:FocalPoint THEN [2, [x_11.name, x_11.role, CASE WHEN x_20 IS NULL THEN null ELSE [x_20.fullName] END]] WHEN x_11:PressAgency THEN [3, []] END]]) AS c_22
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
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_10_text_query) YIELD node AS x_11
    WITH x_11
    WHERE any(n IN x_11.searchNames WHERE n CONTAINS $p_10_text_folded) AND x_11.validFrom <= $today AND $today < x_11.validTo AND x_11.tier <= $tier AND x_11.validFrom <= $shownTo AND $shownFrom < x_11.validTo
    WITH x_11, CASE WHEN any(n IN x_11.searchNames WHERE n = $p_10_text_folded) THEN 0 WHEN any(n IN x_11.searchNames WHERE n STARTS WITH $p_10_text_folded) THEN 1 ELSE 2 END AS class_12
    WITH x_11, class_12, CASE WHEN any(i IN range(0, size(x_11.searchNames) - 1) WHERE CASE class_12 WHEN 0 THEN x_11.searchNames[i] = $p_10_text_folded AND x_11.searchSpellings[i] = $p_10_text_spelled WHEN 1 THEN x_11.searchNames[i] STARTS WITH $p_10_text_folded AND x_11.searchSpellings[i] STARTS WITH $p_10_text_spelled ELSE x_11.searchNames[i] CONTAINS $p_10_text_folded AND x_11.searchSpellings[i] CONTAINS $p_10_text_spelled END) THEN 0 ELSE 1 END AS unspelled_13, null AS formerName_14
    RETURN x_11, class_12, unspelled_13, formerName_14
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_10_text_query) YIELD node AS x_11
    WITH x_11
    WHERE any(n IN x_11.searchNames WHERE n CONTAINS $p_10_text_folded) AND x_11.validFrom <= $today AND $today < x_11.validTo AND x_11.tier <= $tier AND x_11.validFrom <= $shownTo AND $shownFrom < x_11.validTo
    WITH x_11, CASE WHEN any(n IN x_11.searchNames WHERE n = $p_10_text_folded) THEN 0 WHEN any(n IN x_11.searchNames WHERE n STARTS WITH $p_10_text_folded) THEN 1 ELSE 2 END AS class_12
    WITH x_11, class_12, CASE WHEN any(i IN range(0, size(x_11.searchNames) - 1) WHERE CASE class_12 WHEN 0 THEN x_11.searchNames[i] = $p_10_text_folded AND x_11.searchSpellings[i] = $p_10_text_spelled WHEN 1 THEN x_11.searchNames[i] STARTS WITH $p_10_text_folded AND x_11.searchSpellings[i] STARTS WITH $p_10_text_spelled ELSE x_11.searchNames[i] CONTAINS $p_10_text_folded AND x_11.searchSpellings[i] CONTAINS $p_10_text_spelled END) THEN 0 ELSE 1 END AS unspelled_13, null AS formerName_14
    RETURN x_11, class_12, unspelled_13, formerName_14
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_10_text_query) YIELD node AS x_11
    WITH x_11
    WHERE any(n IN x_11.searchNames WHERE n CONTAINS $p_10_text_folded)
    WITH x_11, CASE WHEN any(n IN x_11.searchNames WHERE n = $p_10_text_folded) THEN 0 WHEN any(n IN x_11.searchNames WHERE n STARTS WITH $p_10_text_folded) THEN 1 ELSE 2 END AS class_12
    WITH x_11, class_12, CASE WHEN any(i IN range(0, size(x_11.searchNames) - 1) WHERE CASE class_12 WHEN 0 THEN x_11.searchNames[i] = $p_10_text_folded AND x_11.searchSpellings[i] = $p_10_text_spelled WHEN 1 THEN x_11.searchNames[i] STARTS WITH $p_10_text_folded AND x_11.searchSpellings[i] STARTS WITH $p_10_text_spelled ELSE x_11.searchNames[i] CONTAINS $p_10_text_folded AND x_11.searchSpellings[i] CONTAINS $p_10_text_spelled END) THEN 0 ELSE 1 END AS unspelled_13, null AS formerName_14
    RETURN x_11, class_12, unspelled_13, formerName_14
  }
  WITH x_11, class_12, unspelled_13, formerName_14
  RETURN count(*) AS c_23
}
WITH s0, [c_8, $p_0_first, c_9] AS r0, [c_22, $p_10_first, c_23] AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1
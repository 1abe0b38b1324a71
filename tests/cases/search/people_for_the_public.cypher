MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.tier <= $tier AND x_1.validFrom <= $shownTo AND $shownFrom < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
  }
  WITH x_1, class_2, unspelled_3, formerName_4
  WITH x_1, class_2, unspelled_3, formerName_4
  ORDER BY class_2, unspelled_3, CASE WHEN x_1:Unit THEN x_1.levelRank ELSE 9 END, x_1.sortKey, coalesce(x_1.code, ''), x_1.id
  LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_6:SPEAKS_FOR]->(x_7)
  WITH *, CASE WHEN $today < x_7.validFrom THEN x_7.validFrom WHEN $today >= x_7.validTo THEN x_7.lastDay ELSE $today END AS day_below_8
  RETURN collect([null, [toFloat(4 - class_2) + CASE unspelled_3 WHEN 0 THEN 0.5 ELSE 0.0 END, CASE WHEN x_1:Unit THEN [0, []] WHEN x_1:Spokesperson THEN [1, [x_1.name, x_1.mandate, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.fullName] END]] WHEN x_1:FocalPoint THEN [2, []] WHEN x_1:PressAgency THEN [3, []] END]]) AS c_9
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.tier <= $tier AND x_1.validFrom <= $shownTo AND $shownFrom < x_1.validTo
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
  }
  WITH x_1, class_2, unspelled_3, formerName_4
  RETURN count(*) AS c_10
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_11_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_12.validFrom <= $today AND $today < x_12.validTo
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_11_text_folded AND x_12.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_11_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_11_text_folded AND x_12.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_11_text_query) YIELD node AS f_16
    WITH f_16
    WHERE f_16.validTo <= $today AND any(n IN f_16.searchNames WHERE n CONTAINS $p_11_text_folded)
    MATCH (f_16)-[:SUCCEEDED_BY]->+(x_12:Unit)
    WHERE x_12.validFrom <= $today AND $today < x_12.validTo AND NOT any(n IN x_12.searchNames WHERE n CONTAINS $p_11_text_folded)
    WITH DISTINCT x_12, f_16, CASE WHEN any(n IN f_16.searchSpellings WHERE n CONTAINS $p_11_text_spelled) THEN 0 ELSE 1 END AS miss_17
    ORDER BY miss_17, f_16.sortKey, f_16.id
    WITH x_12, collect([miss_17, f_16.fullName])[0] AS best_18
    RETURN x_12, 3 AS class_13, best_18[0] AS unspelled_14, best_18[1] AS formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_11_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_12.validFrom <= $today AND $today < x_12.validTo AND x_12.tier <= $tier AND x_12.validFrom <= $shownTo AND $shownFrom < x_12.validTo
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_11_text_folded AND x_12.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_11_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_11_text_folded AND x_12.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_11_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_12.validFrom <= $today AND $today < x_12.validTo AND x_12.tier <= $tier AND x_12.validFrom <= $shownTo AND $shownFrom < x_12.validTo
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_11_text_folded AND x_12.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_11_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_11_text_folded AND x_12.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_11_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_11_text_folded)
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_11_text_folded AND x_12.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_11_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_11_text_folded AND x_12.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
  }
  WITH x_12, class_13, unspelled_14, formerName_15
  WITH x_12, class_13, unspelled_14, formerName_15
  ORDER BY class_13, unspelled_14, CASE WHEN x_12:Unit THEN x_12.levelRank ELSE 9 END, x_12.sortKey, coalesce(x_12.code, ''), x_12.id
  LIMIT $p_11_first + 1
  RETURN collect([null, CASE WHEN x_12:Unit THEN [0, [x_12.id]] WHEN x_12:Spokesperson THEN [1, [x_12.id]] WHEN x_12:FocalPoint THEN [2, [x_12.id]] WHEN x_12:PressAgency THEN [3, [x_12.id]] END]) AS c_19
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_11_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_12.validFrom <= $today AND $today < x_12.validTo
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_11_text_folded AND x_12.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_11_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_11_text_folded AND x_12.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_11_text_query) YIELD node AS f_16
    WITH f_16
    WHERE f_16.validTo <= $today AND any(n IN f_16.searchNames WHERE n CONTAINS $p_11_text_folded)
    MATCH (f_16)-[:SUCCEEDED_BY]->+(x_12:Unit)
    WHERE x_12.validFrom <= $today AND $today < x_12.validTo AND NOT any(n IN x_12.searchNames WHERE n CONTAINS $p_11_text_folded)
    WITH DISTINCT x_12, f_16, CASE WHEN any(n IN f_16.searchSpellings WHERE n CONTAINS $p_11_text_spelled) THEN 0 ELSE 1 END AS miss_17
    ORDER BY miss_17, f_16.sortKey, f_16.id
    WITH x_12, collect([miss_17, f_16.fullName])[0] AS best_18
    RETURN x_12, 3 AS class_13, best_18[0] AS unspelled_14, best_18[1] AS formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_11_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_12.validFrom <= $today AND $today < x_12.validTo AND x_12.tier <= $tier AND x_12.validFrom <= $shownTo AND $shownFrom < x_12.validTo
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_11_text_folded AND x_12.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_11_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_11_text_folded AND x_12.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_11_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_12.validFrom <= $today AND $today < x_12.validTo AND x_12.tier <= $tier AND x_12.validFrom <= $shownTo AND $shownFrom < x_12.validTo
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_11_text_folded AND x_12.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_11_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_11_text_folded AND x_12.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_11_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_11_text_folded)
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_11_text_folded AND x_12.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_11_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_11_text_folded AND x_12.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
  }
  WITH x_12, class_13, unspelled_14, formerName_15
  RETURN count(*) AS c_20
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_21_text_query) YIELD node AS x_22
    WITH x_22
    WHERE any(n IN x_22.searchNames WHERE n CONTAINS $p_21_text_folded) AND x_22.validFrom <= $today AND $today < x_22.validTo AND x_22.tier <= $tier AND x_22.validFrom <= $shownTo AND $shownFrom < x_22.validTo
    WITH x_22, CASE WHEN any(n IN x_22.searchNames WHERE n = $p_21_text_folded) THEN 0 WHEN any(n IN x_22.searchNames WHERE n STARTS WITH $p_21_text_folded) THEN 1 ELSE 2 END AS class_23
    WITH x_22, class_23, CASE WHEN any(i IN range(0, size(x_22.searchNames) - 1) WHERE CASE class_23 WHEN 0 THEN x_22.searchNames[i] = $p_21_text_folded AND x_22.searchSpellings[i] = $p_21_text_spelled WHEN 1 THEN x_22.searchNames[i] STARTS WITH $p_21_text_folded AND x_22.searchSpellings[i] STARTS WITH $p_21_text_spelled ELSE x_22.searchNames[i] CONTAINS $p_21_text_folded AND x_22.searchSpellings[i] CONTAINS $p_21_text_spelled END) THEN 0 ELSE 1 END AS unspelled_24, null AS formerName_25
    RETURN x_22, class_23, unspelled_24, formerName_25
  }
  WITH x_22, class_23, unspelled_24, formerName_25
  WITH x_22, class_23, unspelled_24, formerName_25
  ORDER BY class_23, unspelled_24, CASE WHEN x_22:Unit THEN x_22.levelRank ELSE 9 END, x_22.sortKey, coalesce(x_22.code, ''), x_22.id
  LIMIT $p_21_first + 1
  RETURN collect([null, CASE WHEN x_22:Unit THEN [0, [x_22.id]] WHEN x_22:Spokesperson THEN [1, [x_22.id]] WHEN x_22:FocalPoint THEN [2, [x_22.id]] WHEN x_22:PressAgency THEN [3, [x_22.id]] END]) AS c_26
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_21_text_query) YIELD node AS x_22
    WITH x_22
    WHERE any(n IN x_22.searchNames WHERE n CONTAINS $p_21_text_folded) AND x_22.validFrom <= $today AND $today < x_22.validTo AND x_22.tier <= $tier AND x_22.validFrom <= $shownTo AND $shownFrom < x_22.validTo
    WITH x_22, CASE WHEN any(n IN x_22.searchNames WHERE n = $p_21_text_folded) THEN 0 WHEN any(n IN x_22.searchNames WHERE n STARTS WITH $p_21_text_folded) THEN 1 ELSE 2 END AS class_23
    WITH x_22, class_23, CASE WHEN any(i IN range(0, size(x_22.searchNames) - 1) WHERE CASE class_23 WHEN 0 THEN x_22.searchNames[i] = $p_21_text_folded AND x_22.searchSpellings[i] = $p_21_text_spelled WHEN 1 THEN x_22.searchNames[i] STARTS WITH $p_21_text_folded AND x_22.searchSpellings[i] STARTS WITH $p_21_text_spelled ELSE x_22.searchNames[i] CONTAINS $p_21_text_folded AND x_22.searchSpellings[i] CONTAINS $p_21_text_spelled END) THEN 0 ELSE 1 END AS unspelled_24, null AS formerName_25
    RETURN x_22, class_23, unspelled_24, formerName_25
  }
  WITH x_22, class_23, unspelled_24, formerName_25
  RETURN count(*) AS c_27
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_28_text_query) YIELD node AS x_29
    WITH x_29
    WHERE any(n IN x_29.searchNames WHERE n CONTAINS $p_28_text_folded) AND x_29.validFrom <= $today AND $today < x_29.validTo
    WITH x_29, CASE WHEN any(n IN x_29.searchNames WHERE n = $p_28_text_folded) THEN 0 WHEN any(n IN x_29.searchNames WHERE n STARTS WITH $p_28_text_folded) THEN 1 ELSE 2 END AS class_30
    WITH x_29, class_30, CASE WHEN any(i IN range(0, size(x_29.searchNames) - 1) WHERE CASE class_30 WHEN 0 THEN x_29.searchNames[i] = $p_28_text_folded AND x_29.searchSpellings[i] = $p_28_text_spelled WHEN 1 THEN x_29.searchNames[i] STARTS WITH $p_28_text_folded AND x_29.searchSpellings[i] STARTS WITH $p_28_text_spelled ELSE x_29.searchNames[i] CONTAINS $p_28_text_folded AND x_29.searchSpellings[i] CONTAINS $p_28_text_spelled END) THEN 0 ELSE 1 END AS unspelled_31, null AS formerName_32
    RETURN x_29, class_30, unspelled_31, formerName_32
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_28_text_query) YIELD node AS f_33
    WITH f_33
    WHERE f_33.validTo <= $today AND any(n IN f_33.searchNames WHERE n CONTAINS $p_28_text_folded)
    MATCH (f_33)-[:SUCCEEDED_BY]->+(x_29:Unit)
    WHERE x_29.validFrom <= $today AND $today < x_29.validTo AND NOT any(n IN x_29.searchNames WHERE n CONTAINS $p_28_text_folded)
    WITH DISTINCT x_29, f_33, CASE WHEN any(n IN f_33.searchSpellings WHERE n CONTAINS $p_28_text_spelled) THEN 0 ELSE 1 END AS miss_34
    ORDER BY miss_34, f_33.sortKey, f_33.id
    WITH x_29, collect([miss_34, f_33.fullName])[0] AS best_35
    RETURN x_29, 3 AS class_30, best_35[0] AS unspelled_31, best_35[1] AS formerName_32
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_28_text_query) YIELD node AS x_29
    WITH x_29
    WHERE any(n IN x_29.searchNames WHERE n CONTAINS $p_28_text_folded) AND x_29.validFrom <= $today AND $today < x_29.validTo AND x_29.tier <= $tier AND x_29.validFrom <= $shownTo AND $shownFrom < x_29.validTo
    WITH x_29, CASE WHEN any(n IN x_29.searchNames WHERE n = $p_28_text_folded) THEN 0 WHEN any(n IN x_29.searchNames WHERE n STARTS WITH $p_28_text_folded) THEN 1 ELSE 2 END AS class_30
    WITH x_29, class_30, CASE WHEN any(i IN range(0, size(x_29.searchNames) - 1) WHERE CASE class_30 WHEN 0 THEN x_29.searchNames[i] = $p_28_text_folded AND x_29.searchSpellings[i] = $p_28_text_spelled WHEN 1 THEN x_29.searchNames[i] STARTS WITH $p_28_text_folded AND x_29.searchSpellings[i] STARTS WITH $p_28_text_spelled ELSE x_29.searchNames[i] CONTAINS $p_28_text_folded AND x_29.searchSpellings[i] CONTAINS $p_28_text_spelled END) THEN 0 ELSE 1 END AS unspelled_31, null AS formerName_32
    RETURN x_29, class_30, unspelled_31, formerName_32
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_28_text_query) YIELD node AS x_29
    WITH x_29
    WHERE any(n IN x_29.searchNames WHERE n CONTAINS $p_28_text_folded) AND x_29.validFrom <= $today AND $today < x_29.validTo AND x_29.tier <= $tier AND x_29.validFrom <= $shownTo AND $shownFrom < x_29.validTo
    WITH x_29, CASE WHEN any(n IN x_29.searchNames WHERE n = $p_28_text_folded) THEN 0 WHEN any(n IN x_29.searchNames WHERE n STARTS WITH $p_28_text_folded) THEN 1 ELSE 2 END AS class_30
    WITH x_29, class_30, CASE WHEN any(i IN range(0, size(x_29.searchNames) - 1) WHERE CASE class_30 WHEN 0 THEN x_29.searchNames[i] = $p_28_text_folded AND x_29.searchSpellings[i] = $p_28_text_spelled WHEN 1 THEN x_29.searchNames[i] STARTS WITH $p_28_text_folded AND x_29.searchSpellings[i] STARTS WITH $p_28_text_spelled ELSE x_29.searchNames[i] CONTAINS $p_28_text_folded AND x_29.searchSpellings[i] CONTAINS $p_28_text_spelled END) THEN 0 ELSE 1 END AS unspelled_31, null AS formerName_32
    RETURN x_29, class_30, unspelled_31, formerName_32
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_28_text_query) YIELD node AS x_29
    WITH x_29
    WHERE any(n IN x_29.searchNames WHERE n CONTAINS $p_28_text_folded)
    WITH x_29, CASE WHEN any(n IN x_29.searchNames WHERE n = $p_28_text_folded) THEN 0 WHEN any(n IN x_29.searchNames WHERE n STARTS WITH $p_28_text_folded) THEN 1 ELSE 2 END AS class_30
    WITH x_29, class_30, CASE WHEN any(i IN range(0, size(x_29.searchNames) - 1) WHERE CASE class_30 WHEN 0 THEN x_29.searchNames[i] = $p_28_text_folded AND x_29.searchSpellings[i] = $p_28_text_spelled WHEN 1 THEN x_29.searchNames[i] STARTS WITH $p_28_text_folded AND x_29.searchSpellings[i] STARTS WITH $p_28_text_spelled ELSE x_29.searchNames[i] CONTAINS $p_28_text_folded AND x_29.searchSpellings[i] CONTAINS $p_28_text_spelled END) THEN 0 ELSE 1 END AS unspelled_31, null AS formerName_32
    RETURN x_29, class_30, unspelled_31, formerName_32
  }
  WITH x_29, class_30, unspelled_31, formerName_32
  WITH x_29, class_30, unspelled_31, formerName_32
  ORDER BY class_30, unspelled_31, CASE WHEN x_29:Unit THEN x_29.levelRank ELSE 9 END, x_29.sortKey, coalesce(x_29.code, ''), x_29.id
  LIMIT $p_28_first + 1
  RETURN collect([null, CASE WHEN x_29:Unit THEN [0, [x_29.id]] WHEN x_29:Spokesperson THEN [1, [x_29.id]] WHEN x_29:FocalPoint THEN [2, [x_29.id]] WHEN x_29:PressAgency THEN [3, [x_29.id]] END]) AS c_36
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_28_text_query) YIELD node AS x_29
    WITH x_29
    WHERE any(n IN x_29.searchNames WHERE n CONTAINS $p_28_text_folded) AND x_29.validFrom <= $today AND $today < x_29.validTo
    WITH x_29, CASE WHEN any(n IN x_29.searchNames WHERE n = $p_28_text_folded) THEN 0 WHEN any(n IN x_29.searchNames WHERE n STARTS WITH $p_28_text_folded) THEN 1 ELSE 2 END AS class_30
    WITH x_29, class_30, CASE WHEN any(i IN range(0, size(x_29.searchNames) - 1) WHERE CASE class_30 WHEN 0 THEN x_29.searchNames[i] = $p_28_text_folded AND x_29.searchSpellings[i] = $p_28_text_spelled WHEN 1 THEN x_29.searchNames[i] STARTS WITH $p_28_text_folded AND x_29.searchSpellings[i] STARTS WITH $p_28_text_spelled ELSE x_29.searchNames[i] CONTAINS $p_28_text_folded AND x_29.searchSpellings[i] CONTAINS $p_28_text_spelled END) THEN 0 ELSE 1 END AS unspelled_31, null AS formerName_32
    RETURN x_29, class_30, unspelled_31, formerName_32
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_28_text_query) YIELD node AS f_33
    WITH f_33
    WHERE f_33.validTo <= $today AND any(n IN f_33.searchNames WHERE n CONTAINS $p_28_text_folded)
    MATCH (f_33)-[:SUCCEEDED_BY]->+(x_29:Unit)
    WHERE x_29.validFrom <= $today AND $today < x_29.validTo AND NOT any(n IN x_29.searchNames WHERE n CONTAINS $p_28_text_folded)
    WITH DISTINCT x_29, f_33, CASE WHEN any(n IN f_33.searchSpellings WHERE n CONTAINS $p_28_text_spelled) THEN 0 ELSE 1 END AS miss_34
    ORDER BY miss_34, f_33.sortKey, f_33.id
    WITH x_29, collect([miss_34, f_33.fullName])[0] AS best_35
    RETURN x_29, 3 AS class_30, best_35[0] AS unspelled_31, best_35[1] AS formerName_32
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_28_text_query) YIELD node AS x_29
    WITH x_29
    WHERE any(n IN x_29.searchNames WHERE n CONTAINS $p_28_text_folded) AND x_29.validFrom <= $today AND $today < x_29.validTo AND x_29.tier <= $tier AND x_29.validFrom <= $shownTo AND $shownFrom < x_29.validTo
    WITH x_29, CASE WHEN any(n IN x_29.searchNames WHERE n = $p_28_text_folded) THEN 0 WHEN any(n IN x_29.searchNames WHERE n STARTS WITH $p_28_text_folded) THEN 1 ELSE 2 END AS class_30
    WITH x_29, class_30, CASE WHEN any(i IN range(0, size(x_29.searchNames) - 1) WHERE CASE class_30 WHEN 0 THEN x_29.searchNames[i] = $p_28_text_folded AND x_29.searchSpellings[i] = $p_28_text_spelled WHEN 1 THEN x_29.searchNames[i] STARTS WITH $p_28_text_folded AND x_29.searchSpellings[i] STARTS WITH $p_28_text_spelled ELSE x_29.searchNames[i] CONTAINS $p_28_text_folded AND x_29.searchSpellings[i] CONTAINS $p_28_text_spelled END) THEN 0 ELSE 1 END AS unspelled_31, null AS formerName_32
    RETURN x_29, class_30, unspelled_31, formerName_32
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_28_text_query) YIELD node AS x_29
    WITH x_29
    WHERE any(n IN x_29.searchNames WHERE n CONTAINS $p_28_text_folded) AND x_29.validFrom <= $today AND $today < x_29.validTo AND x_29.tier <= $tier AND x_29.validFrom <= $shownTo AND $shownFrom < x_29.validTo
    WITH x_29, CASE WHEN any(n IN x_29.searchNames WHERE n = $p_28_text_folded) THEN 0 WHEN any(n IN x_29.searchNames WHERE n STARTS WITH $p_28_text_folded) THEN 1 ELSE 2 END AS class_30
    WITH x_29, class_30, CASE WHEN any(i IN range(0, size(x_29.searchNames) - 1) WHERE CASE class_30 WHEN 0 THEN x_29.searchNames[i] = $p_28_text_folded AND x_29.searchSpellings[i] = $p_28_text_spelled WHEN 1 THEN x_29.searchNames[i] STARTS WITH $p_28_text_folded AND x_29.searchSpellings[i] STARTS WITH $p_28_text_spelled ELSE x_29.searchNames[i] CONTAINS $p_28_text_folded AND x_29.searchSpellings[i] CONTAINS $p_28_text_spelled END) THEN 0 ELSE 1 END AS unspelled_31, null AS formerName_32
    RETURN x_29, class_30, unspelled_31, formerName_32
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_28_text_query) YIELD node AS x_29
    WITH x_29
    WHERE any(n IN x_29.searchNames WHERE n CONTAINS $p_28_text_folded)
    WITH x_29, CASE WHEN any(n IN x_29.searchNames WHERE n = $p_28_text_folded) THEN 0 WHEN any(n IN x_29.searchNames WHERE n STARTS WITH $p_28_text_folded) THEN 1 ELSE 2 END AS class_30
    WITH x_29, class_30, CASE WHEN any(i IN range(0, size(x_29.searchNames) - 1) WHERE CASE class_30 WHEN 0 THEN x_29.searchNames[i] = $p_28_text_folded AND x_29.searchSpellings[i] = $p_28_text_spelled WHEN 1 THEN x_29.searchNames[i] STARTS WITH $p_28_text_folded AND x_29.searchSpellings[i] STARTS WITH $p_28_text_spelled ELSE x_29.searchNames[i] CONTAINS $p_28_text_folded AND x_29.searchSpellings[i] CONTAINS $p_28_text_spelled END) THEN 0 ELSE 1 END AS unspelled_31, null AS formerName_32
    RETURN x_29, class_30, unspelled_31, formerName_32
  }
  WITH x_29, class_30, unspelled_31, formerName_32
  RETURN count(*) AS c_37
}
WITH s0, [c_9, $p_0_first, c_10] AS r0, [c_19, $p_11_first, c_20] AS r1, [c_26, $p_21_first, c_27] AS r2, [c_36, $p_28_first, c_37] AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3
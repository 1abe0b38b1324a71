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
  RETURN count(*) AS c_8
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_9_text_query) YIELD node AS x_10
    WITH x_10
    WHERE any(n IN x_10.searchNames WHERE n CONTAINS $p_9_text_folded) AND x_10.validFrom <= $today AND $today < x_10.validTo
    WITH x_10, CASE WHEN any(n IN x_10.searchNames WHERE n = $p_9_text_folded) THEN 0 WHEN any(n IN x_10.searchNames WHERE n STARTS WITH $p_9_text_folded) THEN 1 ELSE 2 END AS class_11
    WITH x_10, class_11, CASE WHEN any(i IN range(0, size(x_10.searchNames) - 1) WHERE CASE class_11 WHEN 0 THEN x_10.searchNames[i] = $p_9_text_folded AND x_10.searchSpellings[i] = $p_9_text_spelled WHEN 1 THEN x_10.searchNames[i] STARTS WITH $p_9_text_folded AND x_10.searchSpellings[i] STARTS WITH $p_9_text_spelled ELSE x_10.searchNames[i] CONTAINS $p_9_text_folded AND x_10.searchSpellings[i] CONTAINS $p_9_text_spelled END) THEN 0 ELSE 1 END AS unspelled_12, null AS formerName_13
    RETURN x_10, class_11, unspelled_12, formerName_13
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_9_text_query) YIELD node AS f_14
    WITH f_14
    WHERE f_14.validTo <= $today AND any(n IN f_14.searchNames WHERE n CONTAINS $p_9_text_folded)
    MATCH (f_14)-[:SUCCEEDED_BY]->+(x_10:Unit)
    WHERE x_10.validFrom <= $today AND $today < x_10.validTo AND NOT any(n IN x_10.searchNames WHERE n CONTAINS $p_9_text_folded)
    WITH DISTINCT x_10, f_14, CASE WHEN any(n IN f_14.searchSpellings WHERE n CONTAINS $p_9_text_spelled) THEN 0 ELSE 1 END AS miss_15
    ORDER BY miss_15, f_14.sortKey, f_14.id
    WITH x_10, collect([miss_15, f_14.fullName])[0] AS best_16
    RETURN x_10, 3 AS class_11, best_16[0] AS unspelled_12, best_16[1] AS formerName_13
  }
  WITH x_10, class_11, unspelled_12, formerName_13
  RETURN count(*) AS c_17
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_18_text_query) YIELD node AS x_19
    WITH x_19
    WHERE any(n IN x_19.searchNames WHERE n CONTAINS $p_18_text_folded) AND x_19.validFrom <= $today AND $today < x_19.validTo
    WITH x_19, CASE WHEN any(n IN x_19.searchNames WHERE n = $p_18_text_folded) THEN 0 WHEN any(n IN x_19.searchNames WHERE n STARTS WITH $p_18_text_folded) THEN 1 ELSE 2 END AS class_20
    WITH x_19, class_20, CASE WHEN any(i IN range(0, size(x_19.searchNames) - 1) WHERE CASE class_20 WHEN 0 THEN x_19.searchNames[i] = $p_18_text_folded AND x_19.searchSpellings[i] = $p_18_text_spelled WHEN 1 THEN x_19.searchNames[i] STARTS WITH $p_18_text_folded AND x_19.searchSpellings[i] STARTS WITH $p_18_text_spelled ELSE x_19.searchNames[i] CONTAINS $p_18_text_folded AND x_19.searchSpellings[i] CONTAINS $p_18_text_spelled END) THEN 0 ELSE 1 END AS unspelled_21, null AS formerName_22
    RETURN x_19, class_20, unspelled_21, formerName_22
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_18_text_query) YIELD node AS f_23
    WITH f_23
    WHERE f_23.validTo <= $today AND any(n IN f_23.searchNames WHERE n CONTAINS $p_18_text_folded)
    MATCH (f_23)-[:SUCCEEDED_BY]->+(x_19:Unit)
    WHERE x_19.validFrom <= $today AND $today < x_19.validTo AND NOT any(n IN x_19.searchNames WHERE n CONTAINS $p_18_text_folded)
    WITH DISTINCT x_19, f_23, CASE WHEN any(n IN f_23.searchSpellings WHERE n CONTAINS $p_18_text_spelled) THEN 0 ELSE 1 END AS miss_24
    ORDER BY miss_24, f_23.sortKey, f_23.id
    WITH x_19, collect([miss_24, f_23.fullName])[0] AS best_25
    RETURN x_19, 3 AS class_20, best_25[0] AS unspelled_21, best_25[1] AS formerName_22
  }
  WITH x_19, class_20, unspelled_21, formerName_22
  WITH x_19, class_20, unspelled_21, formerName_22
  ORDER BY class_20, unspelled_21, CASE WHEN x_19:Unit THEN x_19.levelRank ELSE 9 END, x_19.sortKey, coalesce(x_19.code, ''), x_19.id
  LIMIT $p_18_first + 1
  RETURN collect([null, CASE WHEN x_19:Unit THEN [0, [x_19.fullName]] WHEN x_19:Spokesperson THEN [1, []] WHEN x_19:FocalPoint THEN [2, []] WHEN x_19:PressAgency THEN [3, []] END]) AS c_26
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_18_text_query) YIELD node AS x_19
    WITH x_19
    WHERE any(n IN x_19.searchNames WHERE n CONTAINS $p_18_text_folded) AND x_19.validFrom <= $today AND $today < x_19.validTo
    WITH x_19, CASE WHEN any(n IN x_19.searchNames WHERE n = $p_18_text_folded) THEN 0 WHEN any(n IN x_19.searchNames WHERE n STARTS WITH $p_18_text_folded) THEN 1 ELSE 2 END AS class_20
    WITH x_19, class_20, CASE WHEN any(i IN range(0, size(x_19.searchNames) - 1) WHERE CASE class_20 WHEN 0 THEN x_19.searchNames[i] = $p_18_text_folded AND x_19.searchSpellings[i] = $p_18_text_spelled WHEN 1 THEN x_19.searchNames[i] STARTS WITH $p_18_text_folded AND x_19.searchSpellings[i] STARTS WITH $p_18_text_spelled ELSE x_19.searchNames[i] CONTAINS $p_18_text_folded AND x_19.searchSpellings[i] CONTAINS $p_18_text_spelled END) THEN 0 ELSE 1 END AS unspelled_21, null AS formerName_22
    RETURN x_19, class_20, unspelled_21, formerName_22
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_18_text_query) YIELD node AS f_23
    WITH f_23
    WHERE f_23.validTo <= $today AND any(n IN f_23.searchNames WHERE n CONTAINS $p_18_text_folded)
    MATCH (f_23)-[:SUCCEEDED_BY]->+(x_19:Unit)
    WHERE x_19.validFrom <= $today AND $today < x_19.validTo AND NOT any(n IN x_19.searchNames WHERE n CONTAINS $p_18_text_folded)
    WITH DISTINCT x_19, f_23, CASE WHEN any(n IN f_23.searchSpellings WHERE n CONTAINS $p_18_text_spelled) THEN 0 ELSE 1 END AS miss_24
    ORDER BY miss_24, f_23.sortKey, f_23.id
    WITH x_19, collect([miss_24, f_23.fullName])[0] AS best_25
    RETURN x_19, 3 AS class_20, best_25[0] AS unspelled_21, best_25[1] AS formerName_22
  }
  WITH x_19, class_20, unspelled_21, formerName_22
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
  }
  WITH x_29, class_30, unspelled_31, formerName_32
  WITH x_29, class_30, unspelled_31, formerName_32
  ORDER BY class_30, unspelled_31, CASE WHEN x_29:Unit THEN x_29.levelRank ELSE 9 END, x_29.sortKey, coalesce(x_29.code, ''), x_29.id
  LIMIT $p_28_first + 1
  RETURN collect([null, CASE WHEN x_29:Unit THEN [0, [x_29.fullName]] WHEN x_29:Spokesperson THEN [1, []] WHEN x_29:FocalPoint THEN [2, []] WHEN x_29:PressAgency THEN [3, []] END]) AS c_36
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
  }
  WITH x_29, class_30, unspelled_31, formerName_32
  RETURN count(*) AS c_37
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_38_text_query) YIELD node AS x_39
    WITH x_39
    WHERE any(n IN x_39.searchNames WHERE n CONTAINS $p_38_text_folded) AND x_39.validFrom <= $today AND $today < x_39.validTo
    WITH x_39, CASE WHEN any(n IN x_39.searchNames WHERE n = $p_38_text_folded) THEN 0 WHEN any(n IN x_39.searchNames WHERE n STARTS WITH $p_38_text_folded) THEN 1 ELSE 2 END AS class_40
    WITH x_39, class_40, CASE WHEN any(i IN range(0, size(x_39.searchNames) - 1) WHERE CASE class_40 WHEN 0 THEN x_39.searchNames[i] = $p_38_text_folded AND x_39.searchSpellings[i] = $p_38_text_spelled WHEN 1 THEN x_39.searchNames[i] STARTS WITH $p_38_text_folded AND x_39.searchSpellings[i] STARTS WITH $p_38_text_spelled ELSE x_39.searchNames[i] CONTAINS $p_38_text_folded AND x_39.searchSpellings[i] CONTAINS $p_38_text_spelled END) THEN 0 ELSE 1 END AS unspelled_41, null AS formerName_42
    RETURN x_39, class_40, unspelled_41, formerName_42
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_38_text_query) YIELD node AS f_43
    WITH f_43
    WHERE f_43.validTo <= $today AND any(n IN f_43.searchNames WHERE n CONTAINS $p_38_text_folded)
    MATCH (f_43)-[:SUCCEEDED_BY]->+(x_39:Unit)
    WHERE x_39.validFrom <= $today AND $today < x_39.validTo AND NOT any(n IN x_39.searchNames WHERE n CONTAINS $p_38_text_folded)
    WITH DISTINCT x_39, f_43, CASE WHEN any(n IN f_43.searchSpellings WHERE n CONTAINS $p_38_text_spelled) THEN 0 ELSE 1 END AS miss_44
    ORDER BY miss_44, f_43.sortKey, f_43.id
    WITH x_39, collect([miss_44, f_43.fullName])[0] AS best_45
    RETURN x_39, 3 AS class_40, best_45[0] AS unspelled_41, best_45[1] AS formerName_42
  }
  WITH x_39, class_40, unspelled_41, formerName_42
  WITH x_39, class_40, unspelled_41, formerName_42
  ORDER BY class_40, unspelled_41, CASE WHEN x_39:Unit THEN x_39.levelRank ELSE 9 END, x_39.sortKey, coalesce(x_39.code, ''), x_39.id
  LIMIT $p_38_first + 1
  RETURN collect([[class_40, unspelled_41, CASE WHEN x_39:Unit THEN x_39.levelRank ELSE 9 END, x_39.sortKey, coalesce(x_39.code, ''), x_39.id], [toFloat(4 - class_40) + CASE unspelled_41 WHEN 0 THEN 0.5 ELSE 0.0 END]]) AS c_46
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_38_text_query) YIELD node AS x_39
    WITH x_39
    WHERE any(n IN x_39.searchNames WHERE n CONTAINS $p_38_text_folded) AND x_39.validFrom <= $today AND $today < x_39.validTo
    WITH x_39, CASE WHEN any(n IN x_39.searchNames WHERE n = $p_38_text_folded) THEN 0 WHEN any(n IN x_39.searchNames WHERE n STARTS WITH $p_38_text_folded) THEN 1 ELSE 2 END AS class_40
    WITH x_39, class_40, CASE WHEN any(i IN range(0, size(x_39.searchNames) - 1) WHERE CASE class_40 WHEN 0 THEN x_39.searchNames[i] = $p_38_text_folded AND x_39.searchSpellings[i] = $p_38_text_spelled WHEN 1 THEN x_39.searchNames[i] STARTS WITH $p_38_text_folded AND x_39.searchSpellings[i] STARTS WITH $p_38_text_spelled ELSE x_39.searchNames[i] CONTAINS $p_38_text_folded AND x_39.searchSpellings[i] CONTAINS $p_38_text_spelled END) THEN 0 ELSE 1 END AS unspelled_41, null AS formerName_42
    RETURN x_39, class_40, unspelled_41, formerName_42
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_38_text_query) YIELD node AS f_43
    WITH f_43
    WHERE f_43.validTo <= $today AND any(n IN f_43.searchNames WHERE n CONTAINS $p_38_text_folded)
    MATCH (f_43)-[:SUCCEEDED_BY]->+(x_39:Unit)
    WHERE x_39.validFrom <= $today AND $today < x_39.validTo AND NOT any(n IN x_39.searchNames WHERE n CONTAINS $p_38_text_folded)
    WITH DISTINCT x_39, f_43, CASE WHEN any(n IN f_43.searchSpellings WHERE n CONTAINS $p_38_text_spelled) THEN 0 ELSE 1 END AS miss_44
    ORDER BY miss_44, f_43.sortKey, f_43.id
    WITH x_39, collect([miss_44, f_43.fullName])[0] AS best_45
    RETURN x_39, 3 AS class_40, best_45[0] AS unspelled_41, best_45[1] AS formerName_42
  }
  WITH x_39, class_40, unspelled_41, formerName_42
  RETURN count(*) AS c_47
}
WITH s0, [null, $p_0_first, c_8] AS r0, [null, $p_9_first, c_17] AS r1, [c_26, $p_18_first, c_27] AS r2, [c_36, $p_28_first, c_37] AS r3, [c_46, $p_38_first, c_47] AS r4
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4
MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS hit_1
    WITH collect(hit_1) AS hits_2
    CALL (hits_2) {
      UNWIND hits_2 AS x_3
      WITH x_3
      WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $today AND $today < x_3.validTo
      WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
      WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
      RETURN x_3, class_4, unspelled_5, formerName_6
      UNION ALL
      UNWIND hits_2 AS f_7
      WITH f_7
      WHERE f_7.validTo <= $today AND any(n IN f_7.searchNames WHERE n CONTAINS $p_0_text_folded)
      MATCH (f_7)-[:SUCCEEDED_BY]->+(x_3:Unit)
      WHERE x_3.validFrom <= $today AND $today < x_3.validTo AND NOT any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded)
      WITH DISTINCT x_3, f_7, CASE WHEN any(n IN f_7.searchSpellings WHERE n CONTAINS $p_0_text_spelled) THEN 0 ELSE 1 END AS miss_8
      ORDER BY miss_8, f_7.sortKey, f_7.id
      WITH x_3, collect([miss_8, f_7.fullName])[0] AS best_9
      RETURN x_3, 3 AS class_4, best_9[0] AS unspelled_5, best_9[1] AS formerName_6
    }
    RETURN x_3, class_4, unspelled_5, formerName_6
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $today AND $today < x_3.validTo AND x_3.tier <= $tier
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
    WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
    RETURN x_3, class_4, unspelled_5, formerName_6
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $today AND $today < x_3.validTo AND x_3.tier <= $tier
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
    WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
    RETURN x_3, class_4, unspelled_5, formerName_6
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND (x_3.closedOn IS NULL OR $today < x_3.closedOn)
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
    WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
    RETURN x_3, class_4, unspelled_5, formerName_6
  }
  WITH x_3, class_4, unspelled_5, formerName_6
  WITH x_3, class_4, unspelled_5, formerName_6
  ORDER BY class_4, unspelled_5, CASE WHEN x_3:Unit THEN x_3.levelRank ELSE 9 END, x_3.sortKey, coalesce(x_3.code, ''), x_3.id
  LIMIT $p_0_first + 1
  RETURN collect([toFloat(4 - class_4) + CASE unspelled_5 WHEN 0 THEN 0.5 ELSE 0.0 END, formerName_6, CASE WHEN x_3:Unit THEN [0, [x_3.code, x_3.fullName]] WHEN x_3:Spokesperson THEN [1, []] WHEN x_3:FocalPoint THEN [2, []] WHEN x_3:PressAgency THEN [3, []] END]) AS c_10
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_11_text_query) YIELD node AS hit_12
    WITH collect(hit_12) AS hits_13
    CALL (hits_13) {
      UNWIND hits_13 AS x_14
      WITH x_14
      WHERE any(n IN x_14.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_14.validFrom <= $today AND $today < x_14.validTo
      WITH x_14, CASE WHEN any(n IN x_14.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_14.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_15
      WITH x_14, class_15, CASE WHEN any(i IN range(0, size(x_14.searchNames) - 1) WHERE CASE class_15 WHEN 0 THEN x_14.searchNames[i] = $p_11_text_folded AND x_14.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_14.searchNames[i] STARTS WITH $p_11_text_folded AND x_14.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_14.searchNames[i] CONTAINS $p_11_text_folded AND x_14.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_16, null AS formerName_17
      RETURN x_14, class_15, unspelled_16, formerName_17
      UNION ALL
      UNWIND hits_13 AS f_18
      WITH f_18
      WHERE f_18.validTo <= $today AND any(n IN f_18.searchNames WHERE n CONTAINS $p_11_text_folded)
      MATCH (f_18)-[:SUCCEEDED_BY]->+(x_14:Unit)
      WHERE x_14.validFrom <= $today AND $today < x_14.validTo AND NOT any(n IN x_14.searchNames WHERE n CONTAINS $p_11_text_folded)
      WITH DISTINCT x_14, f_18, CASE WHEN any(n IN f_18.searchSpellings WHERE n CONTAINS $p_11_text_spelled) THEN 0 ELSE 1 END AS miss_19
      ORDER BY miss_19, f_18.sortKey, f_18.id
      WITH x_14, collect([miss_19, f_18.fullName])[0] AS best_20
      RETURN x_14, 3 AS class_15, best_20[0] AS unspelled_16, best_20[1] AS formerName_17
    }
    RETURN x_14, class_15, unspelled_16, formerName_17
  }
  WITH x_14, class_15, unspelled_16, formerName_17
  WITH x_14, class_15, unspelled_16, formerName_17
  ORDER BY class_15, unspelled_16, CASE WHEN x_14:Unit THEN x_14.levelRank ELSE 9 END, x_14.sortKey, coalesce(x_14.code, ''), x_14.id
  LIMIT $p_11_first + 1
  RETURN collect([toFloat(4 - class_15) + CASE unspelled_16 WHEN 0 THEN 0.5 ELSE 0.0 END, formerName_17, CASE WHEN x_14:Unit THEN [0, [x_14.code, x_14.fullName, x_14.level]] WHEN x_14:Spokesperson THEN [1, []] WHEN x_14:FocalPoint THEN [2, []] WHEN x_14:PressAgency THEN [3, []] END]) AS c_21
}
WITH s0, [c_10, $p_0_first, null] AS r0, [c_21, $p_11_first, null] AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1
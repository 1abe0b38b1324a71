MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS hit_1
    WITH collect(hit_1) AS hits_2
    CALL (hits_2) {
      UNWIND hits_2 AS x_3
      WITH x_3
      WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $p_0_asOf AND $p_0_asOf < x_3.validTo
      WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
      WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
      RETURN x_3, class_4, unspelled_5, formerName_6
      UNION ALL
      UNWIND hits_2 AS f_7
      WITH f_7
      WHERE f_7.validTo <= $p_0_asOf AND any(n IN f_7.searchNames WHERE n CONTAINS $p_0_text_folded)
      MATCH (f_7)-[:SUCCEEDED_BY]->+(x_3:Unit)
      WHERE x_3.validFrom <= $p_0_asOf AND $p_0_asOf < x_3.validTo AND NOT any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded)
      WITH DISTINCT x_3, f_7, CASE WHEN any(n IN f_7.searchSpellings WHERE n CONTAINS $p_0_text_spelled) THEN 0 ELSE 1 END AS miss_8
      ORDER BY miss_8, f_7.sortKey, f_7.id
      WITH x_3, collect([miss_8, f_7.fullName])[0] AS best_9
      RETURN x_3, 3 AS class_4, best_9[0] AS unspelled_5, best_9[1] AS formerName_6
    }
    RETURN x_3, class_4, unspelled_5, formerName_6
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $p_0_asOf AND $p_0_asOf < x_3.validTo AND x_3.tier <= $tier AND x_3.validFrom <= $today AND $today < x_3.validTo
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
    WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
    RETURN x_3, class_4, unspelled_5, formerName_6
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $p_0_asOf AND $p_0_asOf < x_3.validTo AND x_3.tier <= $tier AND x_3.validFrom <= $today AND $today < x_3.validTo
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
    WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
    RETURN x_3, class_4, unspelled_5, formerName_6
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND (x_3.closedOn IS NULL OR $p_0_asOf < x_3.closedOn)
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
    WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
    RETURN x_3, class_4, unspelled_5, formerName_6
  }
  WITH x_3, class_4, unspelled_5, formerName_6
  WITH x_3, class_4, unspelled_5, formerName_6
  ORDER BY class_4, unspelled_5, CASE WHEN x_3:Unit THEN x_3.levelRank ELSE 9 END, x_3.sortKey, coalesce(x_3.code, ''), x_3.id
  LIMIT $p_0_first + 1
  RETURN collect([toFloat(4 - class_4) + CASE unspelled_5 WHEN 0 THEN 0.5 ELSE 0.0 END, CASE WHEN x_3:Unit THEN [0, [x_3.fullName, x_3.abbreviation]] WHEN x_3:Spokesperson THEN [1, []] WHEN x_3:FocalPoint THEN [2, []] WHEN x_3:PressAgency THEN [3, []] END]) AS c_10
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS hit_1
    WITH collect(hit_1) AS hits_2
    CALL (hits_2) {
      UNWIND hits_2 AS x_3
      WITH x_3
      WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $p_0_asOf AND $p_0_asOf < x_3.validTo
      WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
      WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
      RETURN x_3, class_4, unspelled_5, formerName_6
      UNION ALL
      UNWIND hits_2 AS f_7
      WITH f_7
      WHERE f_7.validTo <= $p_0_asOf AND any(n IN f_7.searchNames WHERE n CONTAINS $p_0_text_folded)
      MATCH (f_7)-[:SUCCEEDED_BY]->+(x_3:Unit)
      WHERE x_3.validFrom <= $p_0_asOf AND $p_0_asOf < x_3.validTo AND NOT any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded)
      WITH DISTINCT x_3, f_7, CASE WHEN any(n IN f_7.searchSpellings WHERE n CONTAINS $p_0_text_spelled) THEN 0 ELSE 1 END AS miss_8
      ORDER BY miss_8, f_7.sortKey, f_7.id
      WITH x_3, collect([miss_8, f_7.fullName])[0] AS best_9
      RETURN x_3, 3 AS class_4, best_9[0] AS unspelled_5, best_9[1] AS formerName_6
    }
    RETURN x_3, class_4, unspelled_5, formerName_6
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $p_0_asOf AND $p_0_asOf < x_3.validTo AND x_3.tier <= $tier AND x_3.validFrom <= $today AND $today < x_3.validTo
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
    WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
    RETURN x_3, class_4, unspelled_5, formerName_6
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $p_0_asOf AND $p_0_asOf < x_3.validTo AND x_3.tier <= $tier AND x_3.validFrom <= $today AND $today < x_3.validTo
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
    WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
    RETURN x_3, class_4, unspelled_5, formerName_6
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND (x_3.closedOn IS NULL OR $p_0_asOf < x_3.closedOn)
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_4
    WITH x_3, class_4, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_4 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_5, null AS formerName_6
    RETURN x_3, class_4, unspelled_5, formerName_6
  }
  WITH x_3, class_4, unspelled_5, formerName_6
  RETURN count(*) AS c_11
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_12_text_query) YIELD node AS hit_13
    WITH collect(hit_13) AS hits_14
    CALL (hits_14) {
      UNWIND hits_14 AS x_15
      WITH x_15
      WHERE any(n IN x_15.searchNames WHERE n CONTAINS $p_12_text_folded) AND x_15.validFrom <= $today AND $today < x_15.validTo
      WITH x_15, CASE WHEN any(n IN x_15.searchNames WHERE n = $p_12_text_folded) THEN 0 WHEN any(n IN x_15.searchNames WHERE n STARTS WITH $p_12_text_folded) THEN 1 ELSE 2 END AS class_16
      WITH x_15, class_16, CASE WHEN any(i IN range(0, size(x_15.searchNames) - 1) WHERE CASE class_16 WHEN 0 THEN x_15.searchNames[i] = $p_12_text_folded AND x_15.searchSpellings[i] = $p_12_text_spelled WHEN 1 THEN x_15.searchNames[i] STARTS WITH $p_12_text_folded AND x_15.searchSpellings[i] STARTS WITH $p_12_text_spelled ELSE x_15.searchNames[i] CONTAINS $p_12_text_folded AND x_15.searchSpellings[i] CONTAINS $p_12_text_spelled END) THEN 0 ELSE 1 END AS unspelled_17, null AS formerName_18
      RETURN x_15, class_16, unspelled_17, formerName_18
      UNION ALL
      UNWIND hits_14 AS f_19
      WITH f_19
      WHERE f_19.validTo <= $today AND any(n IN f_19.searchNames WHERE n CONTAINS $p_12_text_folded)
      MATCH (f_19)-[:SUCCEEDED_BY]->+(x_15:Unit)
      WHERE x_15.validFrom <= $today AND $today < x_15.validTo AND NOT any(n IN x_15.searchNames WHERE n CONTAINS $p_12_text_folded)
      WITH DISTINCT x_15, f_19, CASE WHEN any(n IN f_19.searchSpellings WHERE n CONTAINS $p_12_text_spelled) THEN 0 ELSE 1 END AS miss_20
      ORDER BY miss_20, f_19.sortKey, f_19.id
      WITH x_15, collect([miss_20, f_19.fullName])[0] AS best_21
      RETURN x_15, 3 AS class_16, best_21[0] AS unspelled_17, best_21[1] AS formerName_18
    }
    RETURN x_15, class_16, unspelled_17, formerName_18
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_12_text_query) YIELD node AS x_15
    WITH x_15
    WHERE any(n IN x_15.searchNames WHERE n CONTAINS $p_12_text_folded) AND x_15.validFrom <= $today AND $today < x_15.validTo AND x_15.tier <= $tier
    WITH x_15, CASE WHEN any(n IN x_15.searchNames WHERE n = $p_12_text_folded) THEN 0 WHEN any(n IN x_15.searchNames WHERE n STARTS WITH $p_12_text_folded) THEN 1 ELSE 2 END AS class_16
    WITH x_15, class_16, CASE WHEN any(i IN range(0, size(x_15.searchNames) - 1) WHERE CASE class_16 WHEN 0 THEN x_15.searchNames[i] = $p_12_text_folded AND x_15.searchSpellings[i] = $p_12_text_spelled WHEN 1 THEN x_15.searchNames[i] STARTS WITH $p_12_text_folded AND x_15.searchSpellings[i] STARTS WITH $p_12_text_spelled ELSE x_15.searchNames[i] CONTAINS $p_12_text_folded AND x_15.searchSpellings[i] CONTAINS $p_12_text_spelled END) THEN 0 ELSE 1 END AS unspelled_17, null AS formerName_18
    RETURN x_15, class_16, unspelled_17, formerName_18
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_12_text_query) YIELD node AS x_15
    WITH x_15
    WHERE any(n IN x_15.searchNames WHERE n CONTAINS $p_12_text_folded) AND x_15.validFrom <= $today AND $today < x_15.validTo AND x_15.tier <= $tier
    WITH x_15, CASE WHEN any(n IN x_15.searchNames WHERE n = $p_12_text_folded) THEN 0 WHEN any(n IN x_15.searchNames WHERE n STARTS WITH $p_12_text_folded) THEN 1 ELSE 2 END AS class_16
    WITH x_15, class_16, CASE WHEN any(i IN range(0, size(x_15.searchNames) - 1) WHERE CASE class_16 WHEN 0 THEN x_15.searchNames[i] = $p_12_text_folded AND x_15.searchSpellings[i] = $p_12_text_spelled WHEN 1 THEN x_15.searchNames[i] STARTS WITH $p_12_text_folded AND x_15.searchSpellings[i] STARTS WITH $p_12_text_spelled ELSE x_15.searchNames[i] CONTAINS $p_12_text_folded AND x_15.searchSpellings[i] CONTAINS $p_12_text_spelled END) THEN 0 ELSE 1 END AS unspelled_17, null AS formerName_18
    RETURN x_15, class_16, unspelled_17, formerName_18
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_12_text_query) YIELD node AS x_15
    WITH x_15
    WHERE any(n IN x_15.searchNames WHERE n CONTAINS $p_12_text_folded) AND (x_15.closedOn IS NULL OR $today < x_15.closedOn)
    WITH x_15, CASE WHEN any(n IN x_15.searchNames WHERE n = $p_12_text_folded) THEN 0 WHEN any(n IN x_15.searchNames WHERE n STARTS WITH $p_12_text_folded) THEN 1 ELSE 2 END AS class_16
    WITH x_15, class_16, CASE WHEN any(i IN range(0, size(x_15.searchNames) - 1) WHERE CASE class_16 WHEN 0 THEN x_15.searchNames[i] = $p_12_text_folded AND x_15.searchSpellings[i] = $p_12_text_spelled WHEN 1 THEN x_15.searchNames[i] STARTS WITH $p_12_text_folded AND x_15.searchSpellings[i] STARTS WITH $p_12_text_spelled ELSE x_15.searchNames[i] CONTAINS $p_12_text_folded AND x_15.searchSpellings[i] CONTAINS $p_12_text_spelled END) THEN 0 ELSE 1 END AS unspelled_17, null AS formerName_18
    RETURN x_15, class_16, unspelled_17, formerName_18
  }
  WITH x_15, class_16, unspelled_17, formerName_18
  WITH x_15, class_16, unspelled_17, formerName_18
  ORDER BY class_16, unspelled_17, CASE WHEN x_15:Unit THEN x_15.levelRank ELSE 9 END, x_15.sortKey, coalesce(x_15.code, ''), x_15.id
  LIMIT $p_12_first + 1
  RETURN collect([toFloat(4 - class_16) + CASE unspelled_17 WHEN 0 THEN 0.5 ELSE 0.0 END, CASE WHEN x_15:Unit THEN [0, [x_15.fullName, x_15.nameEn]] WHEN x_15:Spokesperson THEN [1, []] WHEN x_15:FocalPoint THEN [2, []] WHEN x_15:PressAgency THEN [3, []] END]) AS c_22
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_23_text_query) YIELD node AS hit_24
    WITH collect(hit_24) AS hits_25
    CALL (hits_25) {
      UNWIND hits_25 AS x_26
      WITH x_26
      WHERE any(n IN x_26.searchNames WHERE n CONTAINS $p_23_text_folded) AND x_26.validFrom <= $today AND $today < x_26.validTo
      WITH x_26, CASE WHEN any(n IN x_26.searchNames WHERE n = $p_23_text_folded) THEN 0 WHEN any(n IN x_26.searchNames WHERE n STARTS WITH $p_23_text_folded) THEN 1 ELSE 2 END AS class_27
      WITH x_26, class_27, CASE WHEN any(i IN range(0, size(x_26.searchNames) - 1) WHERE CASE class_27 WHEN 0 THEN x_26.searchNames[i] = $p_23_text_folded AND x_26.searchSpellings[i] = $p_23_text_spelled WHEN 1 THEN x_26.searchNames[i] STARTS WITH $p_23_text_folded AND x_26.searchSpellings[i] STARTS WITH $p_23_text_spelled ELSE x_26.searchNames[i] CONTAINS $p_23_text_folded AND x_26.searchSpellings[i] CONTAINS $p_23_text_spelled END) THEN 0 ELSE 1 END AS unspelled_28, null AS formerName_29
      RETURN x_26, class_27, unspelled_28, formerName_29
      UNION ALL
      UNWIND hits_25 AS f_30
      WITH f_30
      WHERE f_30.validTo <= $today AND any(n IN f_30.searchNames WHERE n CONTAINS $p_23_text_folded)
      MATCH (f_30)-[:SUCCEEDED_BY]->+(x_26:Unit)
      WHERE x_26.validFrom <= $today AND $today < x_26.validTo AND NOT any(n IN x_26.searchNames WHERE n CONTAINS $p_23_text_folded)
      WITH DISTINCT x_26, f_30, CASE WHEN any(n IN f_30.searchSpellings WHERE n CONTAINS $p_23_text_spelled) THEN 0 ELSE 1 END AS miss_31
      ORDER BY miss_31, f_30.sortKey, f_30.id
      WITH x_26, collect([miss_31, f_30.fullName])[0] AS best_32
      RETURN x_26, 3 AS class_27, best_32[0] AS unspelled_28, best_32[1] AS formerName_29
    }
    RETURN x_26, class_27, unspelled_28, formerName_29
  }
  WITH x_26, class_27, unspelled_28, formerName_29
  WITH x_26, class_27, unspelled_28, formerName_29
  ORDER BY class_27, unspelled_28, CASE WHEN x_26:Unit THEN x_26.levelRank ELSE 9 END, x_26.sortKey, coalesce(x_26.code, ''), x_26.id
  LIMIT $p_23_first + 1
  RETURN collect([toFloat(4 - class_27) + CASE unspelled_28 WHEN 0 THEN 0.5 ELSE 0.0 END, CASE WHEN x_26:Unit THEN [0, [x_26.fullName, x_26.nameEn]] WHEN x_26:Spokesperson THEN [1, []] WHEN x_26:FocalPoint THEN [2, []] WHEN x_26:PressAgency THEN [3, []] END]) AS c_33
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_23_text_query) YIELD node AS hit_24
    WITH collect(hit_24) AS hits_25
    CALL (hits_25) {
      UNWIND hits_25 AS x_26
      WITH x_26
      WHERE any(n IN x_26.searchNames WHERE n CONTAINS $p_23_text_folded) AND x_26.validFrom <= $today AND $today < x_26.validTo
      WITH x_26, CASE WHEN any(n IN x_26.searchNames WHERE n = $p_23_text_folded) THEN 0 WHEN any(n IN x_26.searchNames WHERE n STARTS WITH $p_23_text_folded) THEN 1 ELSE 2 END AS class_27
      WITH x_26, class_27, CASE WHEN any(i IN range(0, size(x_26.searchNames) - 1) WHERE CASE class_27 WHEN 0 THEN x_26.searchNames[i] = $p_23_text_folded AND x_26.searchSpellings[i] = $p_23_text_spelled WHEN 1 THEN x_26.searchNames[i] STARTS WITH $p_23_text_folded AND x_26.searchSpellings[i] STARTS WITH $p_23_text_spelled ELSE x_26.searchNames[i] CONTAINS $p_23_text_folded AND x_26.searchSpellings[i] CONTAINS $p_23_text_spelled END) THEN 0 ELSE 1 END AS unspelled_28, null AS formerName_29
      RETURN x_26, class_27, unspelled_28, formerName_29
      UNION ALL
      UNWIND hits_25 AS f_30
      WITH f_30
      WHERE f_30.validTo <= $today AND any(n IN f_30.searchNames WHERE n CONTAINS $p_23_text_folded)
      MATCH (f_30)-[:SUCCEEDED_BY]->+(x_26:Unit)
      WHERE x_26.validFrom <= $today AND $today < x_26.validTo AND NOT any(n IN x_26.searchNames WHERE n CONTAINS $p_23_text_folded)
      WITH DISTINCT x_26, f_30, CASE WHEN any(n IN f_30.searchSpellings WHERE n CONTAINS $p_23_text_spelled) THEN 0 ELSE 1 END AS miss_31
      ORDER BY miss_31, f_30.sortKey, f_30.id
      WITH x_26, collect([miss_31, f_30.fullName])[0] AS best_32
      RETURN x_26, 3 AS class_27, best_32[0] AS unspelled_28, best_32[1] AS formerName_29
    }
    RETURN x_26, class_27, unspelled_28, formerName_29
  }
  WITH x_26, class_27, unspelled_28, formerName_29
  RETURN count(*) AS c_34
}
WITH s0, [c_10, $p_0_first, c_11] AS r0, [c_22, $p_12_first, null] AS r1, [c_33, $p_23_first, c_34] AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2
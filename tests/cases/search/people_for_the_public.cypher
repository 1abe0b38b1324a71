MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.tier <= $tier
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
  RETURN collect([toFloat(4 - class_2) + CASE unspelled_3 WHEN 0 THEN 0.5 ELSE 0.0 END, CASE WHEN x_1:Unit THEN [0, []] WHEN x_1:Spokesperson THEN [1, [x_1.name, x_1.mandate, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.fullName] END]] WHEN x_1:FocalPoint THEN [2, []] WHEN x_1:PressAgency THEN [3, []] END]) AS c_9
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_1
    WITH x_1
    WHERE any(n IN x_1.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.tier <= $tier
    WITH x_1, CASE WHEN any(n IN x_1.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_1.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_2
    WITH x_1, class_2, CASE WHEN any(i IN range(0, size(x_1.searchNames) - 1) WHERE CASE class_2 WHEN 0 THEN x_1.searchNames[i] = $p_0_text_folded AND x_1.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_1.searchNames[i] STARTS WITH $p_0_text_folded AND x_1.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_1.searchNames[i] CONTAINS $p_0_text_folded AND x_1.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_3, null AS formerName_4
    RETURN x_1, class_2, unspelled_3, formerName_4
  }
  WITH x_1, class_2, unspelled_3, formerName_4
  RETURN count(*) AS c_10
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
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_11_text_query) YIELD node AS x_14
    WITH x_14
    WHERE any(n IN x_14.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_14.validFrom <= $today AND $today < x_14.validTo AND x_14.tier <= $tier
    WITH x_14, CASE WHEN any(n IN x_14.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_14.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_15
    WITH x_14, class_15, CASE WHEN any(i IN range(0, size(x_14.searchNames) - 1) WHERE CASE class_15 WHEN 0 THEN x_14.searchNames[i] = $p_11_text_folded AND x_14.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_14.searchNames[i] STARTS WITH $p_11_text_folded AND x_14.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_14.searchNames[i] CONTAINS $p_11_text_folded AND x_14.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_16, null AS formerName_17
    RETURN x_14, class_15, unspelled_16, formerName_17
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_11_text_query) YIELD node AS x_14
    WITH x_14
    WHERE any(n IN x_14.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_14.validFrom <= $today AND $today < x_14.validTo AND x_14.tier <= $tier
    WITH x_14, CASE WHEN any(n IN x_14.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_14.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_15
    WITH x_14, class_15, CASE WHEN any(i IN range(0, size(x_14.searchNames) - 1) WHERE CASE class_15 WHEN 0 THEN x_14.searchNames[i] = $p_11_text_folded AND x_14.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_14.searchNames[i] STARTS WITH $p_11_text_folded AND x_14.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_14.searchNames[i] CONTAINS $p_11_text_folded AND x_14.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_16, null AS formerName_17
    RETURN x_14, class_15, unspelled_16, formerName_17
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_11_text_query) YIELD node AS x_14
    WITH x_14
    WHERE any(n IN x_14.searchNames WHERE n CONTAINS $p_11_text_folded) AND (x_14.closedOn IS NULL OR $today < x_14.closedOn)
    WITH x_14, CASE WHEN any(n IN x_14.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_14.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_15
    WITH x_14, class_15, CASE WHEN any(i IN range(0, size(x_14.searchNames) - 1) WHERE CASE class_15 WHEN 0 THEN x_14.searchNames[i] = $p_11_text_folded AND x_14.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_14.searchNames[i] STARTS WITH $p_11_text_folded AND x_14.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_14.searchNames[i] CONTAINS $p_11_text_folded AND x_14.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_16, null AS formerName_17
    RETURN x_14, class_15, unspelled_16, formerName_17
  }
  WITH x_14, class_15, unspelled_16, formerName_17
  WITH x_14, class_15, unspelled_16, formerName_17
  ORDER BY class_15, unspelled_16, CASE WHEN x_14:Unit THEN x_14.levelRank ELSE 9 END, x_14.sortKey, coalesce(x_14.code, ''), x_14.id
  LIMIT $p_11_first + 1
  RETURN collect(CASE WHEN x_14:Unit THEN [0, [x_14.id]] WHEN x_14:Spokesperson THEN [1, [x_14.id]] WHEN x_14:FocalPoint THEN [2, [x_14.id]] WHEN x_14:PressAgency THEN [3, [x_14.id]] END) AS c_21
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
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_11_text_query) YIELD node AS x_14
    WITH x_14
    WHERE any(n IN x_14.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_14.validFrom <= $today AND $today < x_14.validTo AND x_14.tier <= $tier
    WITH x_14, CASE WHEN any(n IN x_14.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_14.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_15
    WITH x_14, class_15, CASE WHEN any(i IN range(0, size(x_14.searchNames) - 1) WHERE CASE class_15 WHEN 0 THEN x_14.searchNames[i] = $p_11_text_folded AND x_14.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_14.searchNames[i] STARTS WITH $p_11_text_folded AND x_14.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_14.searchNames[i] CONTAINS $p_11_text_folded AND x_14.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_16, null AS formerName_17
    RETURN x_14, class_15, unspelled_16, formerName_17
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_11_text_query) YIELD node AS x_14
    WITH x_14
    WHERE any(n IN x_14.searchNames WHERE n CONTAINS $p_11_text_folded) AND x_14.validFrom <= $today AND $today < x_14.validTo AND x_14.tier <= $tier
    WITH x_14, CASE WHEN any(n IN x_14.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_14.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_15
    WITH x_14, class_15, CASE WHEN any(i IN range(0, size(x_14.searchNames) - 1) WHERE CASE class_15 WHEN 0 THEN x_14.searchNames[i] = $p_11_text_folded AND x_14.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_14.searchNames[i] STARTS WITH $p_11_text_folded AND x_14.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_14.searchNames[i] CONTAINS $p_11_text_folded AND x_14.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_16, null AS formerName_17
    RETURN x_14, class_15, unspelled_16, formerName_17
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_11_text_query) YIELD node AS x_14
    WITH x_14
    WHERE any(n IN x_14.searchNames WHERE n CONTAINS $p_11_text_folded) AND (x_14.closedOn IS NULL OR $today < x_14.closedOn)
    WITH x_14, CASE WHEN any(n IN x_14.searchNames WHERE n = $p_11_text_folded) THEN 0 WHEN any(n IN x_14.searchNames WHERE n STARTS WITH $p_11_text_folded) THEN 1 ELSE 2 END AS class_15
    WITH x_14, class_15, CASE WHEN any(i IN range(0, size(x_14.searchNames) - 1) WHERE CASE class_15 WHEN 0 THEN x_14.searchNames[i] = $p_11_text_folded AND x_14.searchSpellings[i] = $p_11_text_spelled WHEN 1 THEN x_14.searchNames[i] STARTS WITH $p_11_text_folded AND x_14.searchSpellings[i] STARTS WITH $p_11_text_spelled ELSE x_14.searchNames[i] CONTAINS $p_11_text_folded AND x_14.searchSpellings[i] CONTAINS $p_11_text_spelled END) THEN 0 ELSE 1 END AS unspelled_16, null AS formerName_17
    RETURN x_14, class_15, unspelled_16, formerName_17
  }
  WITH x_14, class_15, unspelled_16, formerName_17
  RETURN count(*) AS c_22
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_23_text_query) YIELD node AS x_24
    WITH x_24
    WHERE any(n IN x_24.searchNames WHERE n CONTAINS $p_23_text_folded) AND x_24.validFrom <= $today AND $today < x_24.validTo AND x_24.tier <= $tier
    WITH x_24, CASE WHEN any(n IN x_24.searchNames WHERE n = $p_23_text_folded) THEN 0 WHEN any(n IN x_24.searchNames WHERE n STARTS WITH $p_23_text_folded) THEN 1 ELSE 2 END AS class_25
    WITH x_24, class_25, CASE WHEN any(i IN range(0, size(x_24.searchNames) - 1) WHERE CASE class_25 WHEN 0 THEN x_24.searchNames[i] = $p_23_text_folded AND x_24.searchSpellings[i] = $p_23_text_spelled WHEN 1 THEN x_24.searchNames[i] STARTS WITH $p_23_text_folded AND x_24.searchSpellings[i] STARTS WITH $p_23_text_spelled ELSE x_24.searchNames[i] CONTAINS $p_23_text_folded AND x_24.searchSpellings[i] CONTAINS $p_23_text_spelled END) THEN 0 ELSE 1 END AS unspelled_26, null AS formerName_27
    RETURN x_24, class_25, unspelled_26, formerName_27
  }
  WITH x_24, class_25, unspelled_26, formerName_27
  WITH x_24, class_25, unspelled_26, formerName_27
  ORDER BY class_25, unspelled_26, CASE WHEN x_24:Unit THEN x_24.levelRank ELSE 9 END, x_24.sortKey, coalesce(x_24.code, ''), x_24.id
  LIMIT $p_23_first + 1
  RETURN collect(CASE WHEN x_24:Unit THEN [0, [x_24.id]] WHEN x_24:Spokesperson THEN [1, [x_24.id]] WHEN x_24:FocalPoint THEN [2, [x_24.id]] WHEN x_24:PressAgency THEN [3, [x_24.id]] END) AS c_28
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_23_text_query) YIELD node AS x_24
    WITH x_24
    WHERE any(n IN x_24.searchNames WHERE n CONTAINS $p_23_text_folded) AND x_24.validFrom <= $today AND $today < x_24.validTo AND x_24.tier <= $tier
    WITH x_24, CASE WHEN any(n IN x_24.searchNames WHERE n = $p_23_text_folded) THEN 0 WHEN any(n IN x_24.searchNames WHERE n STARTS WITH $p_23_text_folded) THEN 1 ELSE 2 END AS class_25
    WITH x_24, class_25, CASE WHEN any(i IN range(0, size(x_24.searchNames) - 1) WHERE CASE class_25 WHEN 0 THEN x_24.searchNames[i] = $p_23_text_folded AND x_24.searchSpellings[i] = $p_23_text_spelled WHEN 1 THEN x_24.searchNames[i] STARTS WITH $p_23_text_folded AND x_24.searchSpellings[i] STARTS WITH $p_23_text_spelled ELSE x_24.searchNames[i] CONTAINS $p_23_text_folded AND x_24.searchSpellings[i] CONTAINS $p_23_text_spelled END) THEN 0 ELSE 1 END AS unspelled_26, null AS formerName_27
    RETURN x_24, class_25, unspelled_26, formerName_27
  }
  WITH x_24, class_25, unspelled_26, formerName_27
  RETURN count(*) AS c_29
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_30_text_query) YIELD node AS hit_31
    WITH collect(hit_31) AS hits_32
    CALL (hits_32) {
      UNWIND hits_32 AS x_33
      WITH x_33
      WHERE any(n IN x_33.searchNames WHERE n CONTAINS $p_30_text_folded) AND x_33.validFrom <= $today AND $today < x_33.validTo
      WITH x_33, CASE WHEN any(n IN x_33.searchNames WHERE n = $p_30_text_folded) THEN 0 WHEN any(n IN x_33.searchNames WHERE n STARTS WITH $p_30_text_folded) THEN 1 ELSE 2 END AS class_34
      WITH x_33, class_34, CASE WHEN any(i IN range(0, size(x_33.searchNames) - 1) WHERE CASE class_34 WHEN 0 THEN x_33.searchNames[i] = $p_30_text_folded AND x_33.searchSpellings[i] = $p_30_text_spelled WHEN 1 THEN x_33.searchNames[i] STARTS WITH $p_30_text_folded AND x_33.searchSpellings[i] STARTS WITH $p_30_text_spelled ELSE x_33.searchNames[i] CONTAINS $p_30_text_folded AND x_33.searchSpellings[i] CONTAINS $p_30_text_spelled END) THEN 0 ELSE 1 END AS unspelled_35, null AS formerName_36
      RETURN x_33, class_34, unspelled_35, formerName_36
      UNION ALL
      UNWIND hits_32 AS f_37
      WITH f_37
      WHERE f_37.validTo <= $today AND any(n IN f_37.searchNames WHERE n CONTAINS $p_30_text_folded)
      MATCH (f_37)-[:SUCCEEDED_BY]->+(x_33:Unit)
      WHERE x_33.validFrom <= $today AND $today < x_33.validTo AND NOT any(n IN x_33.searchNames WHERE n CONTAINS $p_30_text_folded)
      WITH DISTINCT x_33, f_37, CASE WHEN any(n IN f_37.searchSpellings WHERE n CONTAINS $p_30_text_spelled) THEN 0 ELSE 1 END AS miss_38
      ORDER BY miss_38, f_37.sortKey, f_37.id
      WITH x_33, collect([miss_38, f_37.fullName])[0] AS best_39
      RETURN x_33, 3 AS class_34, best_39[0] AS unspelled_35, best_39[1] AS formerName_36
    }
    RETURN x_33, class_34, unspelled_35, formerName_36
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_30_text_query) YIELD node AS x_33
    WITH x_33
    WHERE any(n IN x_33.searchNames WHERE n CONTAINS $p_30_text_folded) AND x_33.validFrom <= $today AND $today < x_33.validTo AND x_33.tier <= $tier
    WITH x_33, CASE WHEN any(n IN x_33.searchNames WHERE n = $p_30_text_folded) THEN 0 WHEN any(n IN x_33.searchNames WHERE n STARTS WITH $p_30_text_folded) THEN 1 ELSE 2 END AS class_34
    WITH x_33, class_34, CASE WHEN any(i IN range(0, size(x_33.searchNames) - 1) WHERE CASE class_34 WHEN 0 THEN x_33.searchNames[i] = $p_30_text_folded AND x_33.searchSpellings[i] = $p_30_text_spelled WHEN 1 THEN x_33.searchNames[i] STARTS WITH $p_30_text_folded AND x_33.searchSpellings[i] STARTS WITH $p_30_text_spelled ELSE x_33.searchNames[i] CONTAINS $p_30_text_folded AND x_33.searchSpellings[i] CONTAINS $p_30_text_spelled END) THEN 0 ELSE 1 END AS unspelled_35, null AS formerName_36
    RETURN x_33, class_34, unspelled_35, formerName_36
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_30_text_query) YIELD node AS x_33
    WITH x_33
    WHERE any(n IN x_33.searchNames WHERE n CONTAINS $p_30_text_folded) AND x_33.validFrom <= $today AND $today < x_33.validTo AND x_33.tier <= $tier
    WITH x_33, CASE WHEN any(n IN x_33.searchNames WHERE n = $p_30_text_folded) THEN 0 WHEN any(n IN x_33.searchNames WHERE n STARTS WITH $p_30_text_folded) THEN 1 ELSE 2 END AS class_34
    WITH x_33, class_34, CASE WHEN any(i IN range(0, size(x_33.searchNames) - 1) WHERE CASE class_34 WHEN 0 THEN x_33.searchNames[i] = $p_30_text_folded AND x_33.searchSpellings[i] = $p_30_text_spelled WHEN 1 THEN x_33.searchNames[i] STARTS WITH $p_30_text_folded AND x_33.searchSpellings[i] STARTS WITH $p_30_text_spelled ELSE x_33.searchNames[i] CONTAINS $p_30_text_folded AND x_33.searchSpellings[i] CONTAINS $p_30_text_spelled END) THEN 0 ELSE 1 END AS unspelled_35, null AS formerName_36
    RETURN x_33, class_34, unspelled_35, formerName_36
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_30_text_query) YIELD node AS x_33
    WITH x_33
    WHERE any(n IN x_33.searchNames WHERE n CONTAINS $p_30_text_folded) AND (x_33.closedOn IS NULL OR $today < x_33.closedOn)
    WITH x_33, CASE WHEN any(n IN x_33.searchNames WHERE n = $p_30_text_folded) THEN 0 WHEN any(n IN x_33.searchNames WHERE n STARTS WITH $p_30_text_folded) THEN 1 ELSE 2 END AS class_34
    WITH x_33, class_34, CASE WHEN any(i IN range(0, size(x_33.searchNames) - 1) WHERE CASE class_34 WHEN 0 THEN x_33.searchNames[i] = $p_30_text_folded AND x_33.searchSpellings[i] = $p_30_text_spelled WHEN 1 THEN x_33.searchNames[i] STARTS WITH $p_30_text_folded AND x_33.searchSpellings[i] STARTS WITH $p_30_text_spelled ELSE x_33.searchNames[i] CONTAINS $p_30_text_folded AND x_33.searchSpellings[i] CONTAINS $p_30_text_spelled END) THEN 0 ELSE 1 END AS unspelled_35, null AS formerName_36
    RETURN x_33, class_34, unspelled_35, formerName_36
  }
  WITH x_33, class_34, unspelled_35, formerName_36
  WITH x_33, class_34, unspelled_35, formerName_36
  ORDER BY class_34, unspelled_35, CASE WHEN x_33:Unit THEN x_33.levelRank ELSE 9 END, x_33.sortKey, coalesce(x_33.code, ''), x_33.id
  LIMIT $p_30_first + 1
  RETURN collect(CASE WHEN x_33:Unit THEN [0, [x_33.id]] WHEN x_33:Spokesperson THEN [1, [x_33.id]] WHEN x_33:FocalPoint THEN [2, [x_33.id]] WHEN x_33:PressAgency THEN [3, [x_33.id]] END) AS c_40
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_30_text_query) YIELD node AS hit_31
    WITH collect(hit_31) AS hits_32
    CALL (hits_32) {
      UNWIND hits_32 AS x_33
      WITH x_33
      WHERE any(n IN x_33.searchNames WHERE n CONTAINS $p_30_text_folded) AND x_33.validFrom <= $today AND $today < x_33.validTo
      WITH x_33, CASE WHEN any(n IN x_33.searchNames WHERE n = $p_30_text_folded) THEN 0 WHEN any(n IN x_33.searchNames WHERE n STARTS WITH $p_30_text_folded) THEN 1 ELSE 2 END AS class_34
      WITH x_33, class_34, CASE WHEN any(i IN range(0, size(x_33.searchNames) - 1) WHERE CASE class_34 WHEN 0 THEN x_33.searchNames[i] = $p_30_text_folded AND x_33.searchSpellings[i] = $p_30_text_spelled WHEN 1 THEN x_33.searchNames[i] STARTS WITH $p_30_text_folded AND x_33.searchSpellings[i] STARTS WITH $p_30_text_spelled ELSE x_33.searchNames[i] CONTAINS $p_30_text_folded AND x_33.searchSpellings[i] CONTAINS $p_30_text_spelled END) THEN 0 ELSE 1 END AS unspelled_35, null AS formerName_36
      RETURN x_33, class_34, unspelled_35, formerName_36
      UNION ALL
      UNWIND hits_32 AS f_37
      WITH f_37
      WHERE f_37.validTo <= $today AND any(n IN f_37.searchNames WHERE n CONTAINS $p_30_text_folded)
      MATCH (f_37)-[:SUCCEEDED_BY]->+(x_33:Unit)
      WHERE x_33.validFrom <= $today AND $today < x_33.validTo AND NOT any(n IN x_33.searchNames WHERE n CONTAINS $p_30_text_folded)
      WITH DISTINCT x_33, f_37, CASE WHEN any(n IN f_37.searchSpellings WHERE n CONTAINS $p_30_text_spelled) THEN 0 ELSE 1 END AS miss_38
      ORDER BY miss_38, f_37.sortKey, f_37.id
      WITH x_33, collect([miss_38, f_37.fullName])[0] AS best_39
      RETURN x_33, 3 AS class_34, best_39[0] AS unspelled_35, best_39[1] AS formerName_36
    }
    RETURN x_33, class_34, unspelled_35, formerName_36
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_30_text_query) YIELD node AS x_33
    WITH x_33
    WHERE any(n IN x_33.searchNames WHERE n CONTAINS $p_30_text_folded) AND x_33.validFrom <= $today AND $today < x_33.validTo AND x_33.tier <= $tier
    WITH x_33, CASE WHEN any(n IN x_33.searchNames WHERE n = $p_30_text_folded) THEN 0 WHEN any(n IN x_33.searchNames WHERE n STARTS WITH $p_30_text_folded) THEN 1 ELSE 2 END AS class_34
    WITH x_33, class_34, CASE WHEN any(i IN range(0, size(x_33.searchNames) - 1) WHERE CASE class_34 WHEN 0 THEN x_33.searchNames[i] = $p_30_text_folded AND x_33.searchSpellings[i] = $p_30_text_spelled WHEN 1 THEN x_33.searchNames[i] STARTS WITH $p_30_text_folded AND x_33.searchSpellings[i] STARTS WITH $p_30_text_spelled ELSE x_33.searchNames[i] CONTAINS $p_30_text_folded AND x_33.searchSpellings[i] CONTAINS $p_30_text_spelled END) THEN 0 ELSE 1 END AS unspelled_35, null AS formerName_36
    RETURN x_33, class_34, unspelled_35, formerName_36
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_30_text_query) YIELD node AS x_33
    WITH x_33
    WHERE any(n IN x_33.searchNames WHERE n CONTAINS $p_30_text_folded) AND x_33.validFrom <= $today AND $today < x_33.validTo AND x_33.tier <= $tier
    WITH x_33, CASE WHEN any(n IN x_33.searchNames WHERE n = $p_30_text_folded) THEN 0 WHEN any(n IN x_33.searchNames WHERE n STARTS WITH $p_30_text_folded) THEN 1 ELSE 2 END AS class_34
    WITH x_33, class_34, CASE WHEN any(i IN range(0, size(x_33.searchNames) - 1) WHERE CASE class_34 WHEN 0 THEN x_33.searchNames[i] = $p_30_text_folded AND x_33.searchSpellings[i] = $p_30_text_spelled WHEN 1 THEN x_33.searchNames[i] STARTS WITH $p_30_text_folded AND x_33.searchSpellings[i] STARTS WITH $p_30_text_spelled ELSE x_33.searchNames[i] CONTAINS $p_30_text_folded AND x_33.searchSpellings[i] CONTAINS $p_30_text_spelled END) THEN 0 ELSE 1 END AS unspelled_35, null AS formerName_36
    RETURN x_33, class_34, unspelled_35, formerName_36
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_30_text_query) YIELD node AS x_33
    WITH x_33
    WHERE any(n IN x_33.searchNames WHERE n CONTAINS $p_30_text_folded) AND (x_33.closedOn IS NULL OR $today < x_33.closedOn)
    WITH x_33, CASE WHEN any(n IN x_33.searchNames WHERE n = $p_30_text_folded) THEN 0 WHEN any(n IN x_33.searchNames WHERE n STARTS WITH $p_30_text_folded) THEN 1 ELSE 2 END AS class_34
    WITH x_33, class_34, CASE WHEN any(i IN range(0, size(x_33.searchNames) - 1) WHERE CASE class_34 WHEN 0 THEN x_33.searchNames[i] = $p_30_text_folded AND x_33.searchSpellings[i] = $p_30_text_spelled WHEN 1 THEN x_33.searchNames[i] STARTS WITH $p_30_text_folded AND x_33.searchSpellings[i] STARTS WITH $p_30_text_spelled ELSE x_33.searchNames[i] CONTAINS $p_30_text_folded AND x_33.searchSpellings[i] CONTAINS $p_30_text_spelled END) THEN 0 ELSE 1 END AS unspelled_35, null AS formerName_36
    RETURN x_33, class_34, unspelled_35, formerName_36
  }
  WITH x_33, class_34, unspelled_35, formerName_36
  RETURN count(*) AS c_41
}
WITH s0, [c_9, $p_0_first, c_10] AS r0, [c_21, $p_11_first, c_22] AS r1, [c_28, $p_23_first, c_29] AS r2, [c_40, $p_30_first, c_41] AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3
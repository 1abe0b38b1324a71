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
  RETURN collect(CASE WHEN x_3:Unit THEN [0, []] WHEN x_3:Spokesperson THEN [1, []] WHEN x_3:FocalPoint THEN [2, []] WHEN x_3:PressAgency THEN [3, []] END) AS c_10
}
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
  RETURN count(*) AS c_11
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_12_text_query) YIELD node AS x_13
    WITH x_13
    WHERE any(n IN x_13.searchNames WHERE n CONTAINS $p_12_text_folded) AND (x_13.closedOn IS NULL OR $today < x_13.closedOn)
    WITH x_13, CASE WHEN any(n IN x_13.searchNames WHERE n = $p_12_text_folded) THEN 0 WHEN any(n IN x_13.searchNames WHERE n STARTS WITH $p_12_text_folded) THEN 1 ELSE 2 END AS class_14
    WITH x_13, class_14, CASE WHEN any(i IN range(0, size(x_13.searchNames) - 1) WHERE CASE class_14 WHEN 0 THEN x_13.searchNames[i] = $p_12_text_folded AND x_13.searchSpellings[i] = $p_12_text_spelled WHEN 1 THEN x_13.searchNames[i] STARTS WITH $p_12_text_folded AND x_13.searchSpellings[i] STARTS WITH $p_12_text_spelled ELSE x_13.searchNames[i] CONTAINS $p_12_text_folded AND x_13.searchSpellings[i] CONTAINS $p_12_text_spelled END) THEN 0 ELSE 1 END AS unspelled_15, null AS formerName_16
    RETURN x_13, class_14, unspelled_15, formerName_16
  }
  WITH x_13, class_14, unspelled_15, formerName_16
  WITH x_13, class_14, unspelled_15, formerName_16
  ORDER BY class_14, unspelled_15, CASE WHEN x_13:Unit THEN x_13.levelRank ELSE 9 END, x_13.sortKey, coalesce(x_13.code, ''), x_13.id
  LIMIT $p_12_first + 1
  RETURN collect(CASE WHEN x_13:Unit THEN [0, []] WHEN x_13:Spokesperson THEN [1, []] WHEN x_13:FocalPoint THEN [2, []] WHEN x_13:PressAgency THEN [3, [x_13.name, x_13.scope]] END) AS c_17
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_12_text_query) YIELD node AS x_13
    WITH x_13
    WHERE any(n IN x_13.searchNames WHERE n CONTAINS $p_12_text_folded) AND (x_13.closedOn IS NULL OR $today < x_13.closedOn)
    WITH x_13, CASE WHEN any(n IN x_13.searchNames WHERE n = $p_12_text_folded) THEN 0 WHEN any(n IN x_13.searchNames WHERE n STARTS WITH $p_12_text_folded) THEN 1 ELSE 2 END AS class_14
    WITH x_13, class_14, CASE WHEN any(i IN range(0, size(x_13.searchNames) - 1) WHERE CASE class_14 WHEN 0 THEN x_13.searchNames[i] = $p_12_text_folded AND x_13.searchSpellings[i] = $p_12_text_spelled WHEN 1 THEN x_13.searchNames[i] STARTS WITH $p_12_text_folded AND x_13.searchSpellings[i] STARTS WITH $p_12_text_spelled ELSE x_13.searchNames[i] CONTAINS $p_12_text_folded AND x_13.searchSpellings[i] CONTAINS $p_12_text_spelled END) THEN 0 ELSE 1 END AS unspelled_15, null AS formerName_16
    RETURN x_13, class_14, unspelled_15, formerName_16
  }
  WITH x_13, class_14, unspelled_15, formerName_16
  RETURN count(*) AS c_18
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_19_text_query) YIELD node AS x_20
    WITH x_20
    WHERE any(n IN x_20.searchNames WHERE n CONTAINS $p_19_text_folded) AND (x_20.closedOn IS NULL OR $today < x_20.closedOn)
    WITH x_20, CASE WHEN any(n IN x_20.searchNames WHERE n = $p_19_text_folded) THEN 0 WHEN any(n IN x_20.searchNames WHERE n STARTS WITH $p_19_text_folded) THEN 1 ELSE 2 END AS class_21
    WITH x_20, class_21, CASE WHEN any(i IN range(0, size(x_20.searchNames) - 1) WHERE CASE class_21 WHEN 0 THEN x_20.searchNames[i] = $p_19_text_folded AND x_20.searchSpellings[i] = $p_19_text_spelled WHEN 1 THEN x_20.searchNames[i] STARTS WITH $p_19_text_folded AND x_20.searchSpellings[i] STARTS WITH $p_19_text_spelled ELSE x_20.searchNames[i] CONTAINS $p_19_text_folded AND x_20.searchSpellings[i] CONTAINS $p_19_text_spelled END) THEN 0 ELSE 1 END AS unspelled_22, null AS formerName_23
    RETURN x_20, class_21, unspelled_22, formerName_23
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_19_text_query) YIELD node AS hit_24
    WITH collect(hit_24) AS hits_25
    CALL (hits_25) {
      UNWIND hits_25 AS x_20
      WITH x_20
      WHERE any(n IN x_20.searchNames WHERE n CONTAINS $p_19_text_folded) AND x_20.validFrom <= $today AND $today < x_20.validTo
      WITH x_20, CASE WHEN any(n IN x_20.searchNames WHERE n = $p_19_text_folded) THEN 0 WHEN any(n IN x_20.searchNames WHERE n STARTS WITH $p_19_text_folded) THEN 1 ELSE 2 END AS class_21
      WITH x_20, class_21, CASE WHEN any(i IN range(0, size(x_20.searchNames) - 1) WHERE CASE class_21 WHEN 0 THEN x_20.searchNames[i] = $p_19_text_folded AND x_20.searchSpellings[i] = $p_19_text_spelled WHEN 1 THEN x_20.searchNames[i] STARTS WITH $p_19_text_folded AND x_20.searchSpellings[i] STARTS WITH $p_19_text_spelled ELSE x_20.searchNames[i] CONTAINS $p_19_text_folded AND x_20.searchSpellings[i] CONTAINS $p_19_text_spelled END) THEN 0 ELSE 1 END AS unspelled_22, null AS formerName_23
      RETURN x_20, class_21, unspelled_22, formerName_23
      UNION ALL
      UNWIND hits_25 AS f_26
      WITH f_26
      WHERE f_26.validTo <= $today AND any(n IN f_26.searchNames WHERE n CONTAINS $p_19_text_folded)
      MATCH (f_26)-[:SUCCEEDED_BY]->+(x_20:Unit)
      WHERE x_20.validFrom <= $today AND $today < x_20.validTo AND NOT any(n IN x_20.searchNames WHERE n CONTAINS $p_19_text_folded)
      WITH DISTINCT x_20, f_26, CASE WHEN any(n IN f_26.searchSpellings WHERE n CONTAINS $p_19_text_spelled) THEN 0 ELSE 1 END AS miss_27
      ORDER BY miss_27, f_26.sortKey, f_26.id
      WITH x_20, collect([miss_27, f_26.fullName])[0] AS best_28
      RETURN x_20, 3 AS class_21, best_28[0] AS unspelled_22, best_28[1] AS formerName_23
    }
    RETURN x_20, class_21, unspelled_22, formerName_23
  }
  WITH x_20, class_21, unspelled_22, formerName_23
  WITH x_20, class_21, unspelled_22, formerName_23
  ORDER BY class_21, unspelled_22, CASE WHEN x_20:Unit THEN x_20.levelRank ELSE 9 END, x_20.sortKey, coalesce(x_20.code, ''), x_20.id
  LIMIT $p_19_first + 1
  RETURN collect(CASE WHEN x_20:Unit THEN [0, []] WHEN x_20:Spokesperson THEN [1, []] WHEN x_20:FocalPoint THEN [2, []] WHEN x_20:PressAgency THEN [3, []] END) AS c_29
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_19_text_query) YIELD node AS x_20
    WITH x_20
    WHERE any(n IN x_20.searchNames WHERE n CONTAINS $p_19_text_folded) AND (x_20.closedOn IS NULL OR $today < x_20.closedOn)
    WITH x_20, CASE WHEN any(n IN x_20.searchNames WHERE n = $p_19_text_folded) THEN 0 WHEN any(n IN x_20.searchNames WHERE n STARTS WITH $p_19_text_folded) THEN 1 ELSE 2 END AS class_21
    WITH x_20, class_21, CASE WHEN any(i IN range(0, size(x_20.searchNames) - 1) WHERE CASE class_21 WHEN 0 THEN x_20.searchNames[i] = $p_19_text_folded AND x_20.searchSpellings[i] = $p_19_text_spelled WHEN 1 THEN x_20.searchNames[i] STARTS WITH $p_19_text_folded AND x_20.searchSpellings[i] STARTS WITH $p_19_text_spelled ELSE x_20.searchNames[i] CONTAINS $p_19_text_folded AND x_20.searchSpellings[i] CONTAINS $p_19_text_spelled END) THEN 0 ELSE 1 END AS unspelled_22, null AS formerName_23
    RETURN x_20, class_21, unspelled_22, formerName_23
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_19_text_query) YIELD node AS hit_24
    WITH collect(hit_24) AS hits_25
    CALL (hits_25) {
      UNWIND hits_25 AS x_20
      WITH x_20
      WHERE any(n IN x_20.searchNames WHERE n CONTAINS $p_19_text_folded) AND x_20.validFrom <= $today AND $today < x_20.validTo
      WITH x_20, CASE WHEN any(n IN x_20.searchNames WHERE n = $p_19_text_folded) THEN 0 WHEN any(n IN x_20.searchNames WHERE n STARTS WITH $p_19_text_folded) THEN 1 ELSE 2 END AS class_21
      WITH x_20, class_21, CASE WHEN any(i IN range(0, size(x_20.searchNames) - 1) WHERE CASE class_21 WHEN 0 THEN x_20.searchNames[i] = $p_19_text_folded AND x_20.searchSpellings[i] = $p_19_text_spelled WHEN 1 THEN x_20.searchNames[i] STARTS WITH $p_19_text_folded AND x_20.searchSpellings[i] STARTS WITH $p_19_text_spelled ELSE x_20.searchNames[i] CONTAINS $p_19_text_folded AND x_20.searchSpellings[i] CONTAINS $p_19_text_spelled END) THEN 0 ELSE 1 END AS unspelled_22, null AS formerName_23
      RETURN x_20, class_21, unspelled_22, formerName_23
      UNION ALL
      UNWIND hits_25 AS f_26
      WITH f_26
      WHERE f_26.validTo <= $today AND any(n IN f_26.searchNames WHERE n CONTAINS $p_19_text_folded)
      MATCH (f_26)-[:SUCCEEDED_BY]->+(x_20:Unit)
      WHERE x_20.validFrom <= $today AND $today < x_20.validTo AND NOT any(n IN x_20.searchNames WHERE n CONTAINS $p_19_text_folded)
      WITH DISTINCT x_20, f_26, CASE WHEN any(n IN f_26.searchSpellings WHERE n CONTAINS $p_19_text_spelled) THEN 0 ELSE 1 END AS miss_27
      ORDER BY miss_27, f_26.sortKey, f_26.id
      WITH x_20, collect([miss_27, f_26.fullName])[0] AS best_28
      RETURN x_20, 3 AS class_21, best_28[0] AS unspelled_22, best_28[1] AS formerName_23
    }
    RETURN x_20, class_21, unspelled_22, formerName_23
  }
  WITH x_20, class_21, unspelled_22, formerName_23
  RETURN count(*) AS c_30
}
CALL () {
  UNWIND [] AS x_32
  WITH x_32, 0 AS class_33, 0 AS unspelled_34, null AS formerName_35
  WITH x_32, class_33, unspelled_34, formerName_35
  ORDER BY class_33, unspelled_34, CASE WHEN x_32:Unit THEN x_32.levelRank ELSE 9 END, x_32.sortKey, coalesce(x_32.code, ''), x_32.id
  LIMIT $p_31_first + 1
  RETURN collect([[class_33, unspelled_34, CASE WHEN x_32:Unit THEN x_32.levelRank ELSE 9 END, x_32.sortKey, coalesce(x_32.code, ''), x_32.id], CASE WHEN x_32:Unit THEN [0, [x_32.id]] WHEN x_32:Spokesperson THEN [1, [x_32.id]] WHEN x_32:FocalPoint THEN [2, [x_32.id]] WHEN x_32:PressAgency THEN [3, [x_32.id]] END]) AS c_36
}
CALL () {
  UNWIND [] AS x_32
  WITH x_32, 0 AS class_33, 0 AS unspelled_34, null AS formerName_35
  RETURN count(*) AS c_37
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_38_text_query) YIELD node AS hit_39
    WITH collect(hit_39) AS hits_40
    CALL (hits_40) {
      UNWIND hits_40 AS x_41
      WITH x_41
      WHERE any(n IN x_41.searchNames WHERE n CONTAINS $p_38_text_folded) AND x_41.validFrom <= $today AND $today < x_41.validTo
      WITH x_41, CASE WHEN any(n IN x_41.searchNames WHERE n = $p_38_text_folded) THEN 0 WHEN any(n IN x_41.searchNames WHERE n STARTS WITH $p_38_text_folded) THEN 1 ELSE 2 END AS class_42
      WITH x_41, class_42, CASE WHEN any(i IN range(0, size(x_41.searchNames) - 1) WHERE CASE class_42 WHEN 0 THEN x_41.searchNames[i] = $p_38_text_folded AND x_41.searchSpellings[i] = $p_38_text_spelled WHEN 1 THEN x_41.searchNames[i] STARTS WITH $p_38_text_folded AND x_41.searchSpellings[i] STARTS WITH $p_38_text_spelled ELSE x_41.searchNames[i] CONTAINS $p_38_text_folded AND x_41.searchSpellings[i] CONTAINS $p_38_text_spelled END) THEN 0 ELSE 1 END AS unspelled_43, null AS formerName_44
      RETURN x_41, class_42, unspelled_43, formerName_44
      UNION ALL
      UNWIND hits_40 AS f_45
      WITH f_45
      WHERE f_45.validTo <= $today AND any(n IN f_45.searchNames WHERE n CONTAINS $p_38_text_folded)
      MATCH (f_45)-[:SUCCEEDED_BY]->+(x_41:Unit)
      WHERE x_41.validFrom <= $today AND $today < x_41.validTo AND NOT any(n IN x_41.searchNames WHERE n CONTAINS $p_38_text_folded)
      WITH DISTINCT x_41, f_45, CASE WHEN any(n IN f_45.searchSpellings WHERE n CONTAINS $p_38_text_spelled) THEN 0 ELSE 1 END AS miss_46
      ORDER BY miss_46, f_45.sortKey, f_45.id
      WITH x_41, collect([miss_46, f_45.fullName])[0] AS best_47
      RETURN x_41, 3 AS class_42, best_47[0] AS unspelled_43, best_47[1] AS formerName_44
    }
    RETURN x_41, class_42, unspelled_43, formerName_44
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_38_text_query) YIELD node AS x_41
    WITH x_41
    WHERE any(n IN x_41.searchNames WHERE n CONTAINS $p_38_text_folded) AND x_41.validFrom <= $today AND $today < x_41.validTo AND x_41.tier <= $tier
    WITH x_41, CASE WHEN any(n IN x_41.searchNames WHERE n = $p_38_text_folded) THEN 0 WHEN any(n IN x_41.searchNames WHERE n STARTS WITH $p_38_text_folded) THEN 1 ELSE 2 END AS class_42
    WITH x_41, class_42, CASE WHEN any(i IN range(0, size(x_41.searchNames) - 1) WHERE CASE class_42 WHEN 0 THEN x_41.searchNames[i] = $p_38_text_folded AND x_41.searchSpellings[i] = $p_38_text_spelled WHEN 1 THEN x_41.searchNames[i] STARTS WITH $p_38_text_folded AND x_41.searchSpellings[i] STARTS WITH $p_38_text_spelled ELSE x_41.searchNames[i] CONTAINS $p_38_text_folded AND x_41.searchSpellings[i] CONTAINS $p_38_text_spelled END) THEN 0 ELSE 1 END AS unspelled_43, null AS formerName_44
    RETURN x_41, class_42, unspelled_43, formerName_44
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_38_text_query) YIELD node AS x_41
    WITH x_41
    WHERE any(n IN x_41.searchNames WHERE n CONTAINS $p_38_text_folded) AND x_41.validFrom <= $today AND $today < x_41.validTo AND x_41.tier <= $tier
    WITH x_41, CASE WHEN any(n IN x_41.searchNames WHERE n = $p_38_text_folded) THEN 0 WHEN any(n IN x_41.searchNames WHERE n STARTS WITH $p_38_text_folded) THEN 1 ELSE 2 END AS class_42
    WITH x_41, class_42, CASE WHEN any(i IN range(0, size(x_41.searchNames) - 1) WHERE CASE class_42 WHEN 0 THEN x_41.searchNames[i] = $p_38_text_folded AND x_41.searchSpellings[i] = $p_38_text_spelled WHEN 1 THEN x_41.searchNames[i] STARTS WITH $p_38_text_folded AND x_41.searchSpellings[i] STARTS WITH $p_38_text_spelled ELSE x_41.searchNames[i] CONTAINS $p_38_text_folded AND x_41.searchSpellings[i] CONTAINS $p_38_text_spelled END) THEN 0 ELSE 1 END AS unspelled_43, null AS formerName_44
    RETURN x_41, class_42, unspelled_43, formerName_44
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_38_text_query) YIELD node AS x_41
    WITH x_41
    WHERE any(n IN x_41.searchNames WHERE n CONTAINS $p_38_text_folded) AND (x_41.closedOn IS NULL OR $today < x_41.closedOn)
    WITH x_41, CASE WHEN any(n IN x_41.searchNames WHERE n = $p_38_text_folded) THEN 0 WHEN any(n IN x_41.searchNames WHERE n STARTS WITH $p_38_text_folded) THEN 1 ELSE 2 END AS class_42
    WITH x_41, class_42, CASE WHEN any(i IN range(0, size(x_41.searchNames) - 1) WHERE CASE class_42 WHEN 0 THEN x_41.searchNames[i] = $p_38_text_folded AND x_41.searchSpellings[i] = $p_38_text_spelled WHEN 1 THEN x_41.searchNames[i] STARTS WITH $p_38_text_folded AND x_41.searchSpellings[i] STARTS WITH $p_38_text_spelled ELSE x_41.searchNames[i] CONTAINS $p_38_text_folded AND x_41.searchSpellings[i] CONTAINS $p_38_text_spelled END) THEN 0 ELSE 1 END AS unspelled_43, null AS formerName_44
    RETURN x_41, class_42, unspelled_43, formerName_44
  }
  WITH x_41, class_42, unspelled_43, formerName_44
  WITH x_41, class_42, unspelled_43, formerName_44
  ORDER BY class_42, unspelled_43, CASE WHEN x_41:Unit THEN x_41.levelRank ELSE 9 END, x_41.sortKey, coalesce(x_41.code, ''), x_41.id
  LIMIT $p_38_first + 1
  RETURN collect(CASE WHEN x_41:Unit THEN [0, [x_41.id]] WHEN x_41:Spokesperson THEN [1, [x_41.id]] WHEN x_41:FocalPoint THEN [2, [x_41.id]] WHEN x_41:PressAgency THEN [3, [x_41.id]] END) AS c_48
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_38_text_query) YIELD node AS hit_39
    WITH collect(hit_39) AS hits_40
    CALL (hits_40) {
      UNWIND hits_40 AS x_41
      WITH x_41
      WHERE any(n IN x_41.searchNames WHERE n CONTAINS $p_38_text_folded) AND x_41.validFrom <= $today AND $today < x_41.validTo
      WITH x_41, CASE WHEN any(n IN x_41.searchNames WHERE n = $p_38_text_folded) THEN 0 WHEN any(n IN x_41.searchNames WHERE n STARTS WITH $p_38_text_folded) THEN 1 ELSE 2 END AS class_42
      WITH x_41, class_42, CASE WHEN any(i IN range(0, size(x_41.searchNames) - 1) WHERE CASE class_42 WHEN 0 THEN x_41.searchNames[i] = $p_38_text_folded AND x_41.searchSpellings[i] = $p_38_text_spelled WHEN 1 THEN x_41.searchNames[i] STARTS WITH $p_38_text_folded AND x_41.searchSpellings[i] STARTS WITH $p_38_text_spelled ELSE x_41.searchNames[i] CONTAINS $p_38_text_folded AND x_41.searchSpellings[i] CONTAINS $p_38_text_spelled END) THEN 0 ELSE 1 END AS unspelled_43, null AS formerName_44
      RETURN x_41, class_42, unspelled_43, formerName_44
      UNION ALL
      UNWIND hits_40 AS f_45
      WITH f_45
      WHERE f_45.validTo <= $today AND any(n IN f_45.searchNames WHERE n CONTAINS $p_38_text_folded)
      MATCH (f_45)-[:SUCCEEDED_BY]->+(x_41:Unit)
      WHERE x_41.validFrom <= $today AND $today < x_41.validTo AND NOT any(n IN x_41.searchNames WHERE n CONTAINS $p_38_text_folded)
      WITH DISTINCT x_41, f_45, CASE WHEN any(n IN f_45.searchSpellings WHERE n CONTAINS $p_38_text_spelled) THEN 0 ELSE 1 END AS miss_46
      ORDER BY miss_46, f_45.sortKey, f_45.id
      WITH x_41, collect([miss_46, f_45.fullName])[0] AS best_47
      RETURN x_41, 3 AS class_42, best_47[0] AS unspelled_43, best_47[1] AS formerName_44
    }
    RETURN x_41, class_42, unspelled_43, formerName_44
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_38_text_query) YIELD node AS x_41
    WITH x_41
    WHERE any(n IN x_41.searchNames WHERE n CONTAINS $p_38_text_folded) AND x_41.validFrom <= $today AND $today < x_41.validTo AND x_41.tier <= $tier
    WITH x_41, CASE WHEN any(n IN x_41.searchNames WHERE n = $p_38_text_folded) THEN 0 WHEN any(n IN x_41.searchNames WHERE n STARTS WITH $p_38_text_folded) THEN 1 ELSE 2 END AS class_42
    WITH x_41, class_42, CASE WHEN any(i IN range(0, size(x_41.searchNames) - 1) WHERE CASE class_42 WHEN 0 THEN x_41.searchNames[i] = $p_38_text_folded AND x_41.searchSpellings[i] = $p_38_text_spelled WHEN 1 THEN x_41.searchNames[i] STARTS WITH $p_38_text_folded AND x_41.searchSpellings[i] STARTS WITH $p_38_text_spelled ELSE x_41.searchNames[i] CONTAINS $p_38_text_folded AND x_41.searchSpellings[i] CONTAINS $p_38_text_spelled END) THEN 0 ELSE 1 END AS unspelled_43, null AS formerName_44
    RETURN x_41, class_42, unspelled_43, formerName_44
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_38_text_query) YIELD node AS x_41
    WITH x_41
    WHERE any(n IN x_41.searchNames WHERE n CONTAINS $p_38_text_folded) AND x_41.validFrom <= $today AND $today < x_41.validTo AND x_41.tier <= $tier
    WITH x_41, CASE WHEN any(n IN x_41.searchNames WHERE n = $p_38_text_folded) THEN 0 WHEN any(n IN x_41.searchNames WHERE n STARTS WITH $p_38_text_folded) THEN 1 ELSE 2 END AS class_42
    WITH x_41, class_42, CASE WHEN any(i IN range(0, size(x_41.searchNames) - 1) WHERE CASE class_42 WHEN 0 THEN x_41.searchNames[i] = $p_38_text_folded AND x_41.searchSpellings[i] = $p_38_text_spelled WHEN 1 THEN x_41.searchNames[i] STARTS WITH $p_38_text_folded AND x_41.searchSpellings[i] STARTS WITH $p_38_text_spelled ELSE x_41.searchNames[i] CONTAINS $p_38_text_folded AND x_41.searchSpellings[i] CONTAINS $p_38_text_spelled END) THEN 0 ELSE 1 END AS unspelled_43, null AS formerName_44
    RETURN x_41, class_42, unspelled_43, formerName_44
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_38_text_query) YIELD node AS x_41
    WITH x_41
    WHERE any(n IN x_41.searchNames WHERE n CONTAINS $p_38_text_folded) AND (x_41.closedOn IS NULL OR $today < x_41.closedOn)
    WITH x_41, CASE WHEN any(n IN x_41.searchNames WHERE n = $p_38_text_folded) THEN 0 WHEN any(n IN x_41.searchNames WHERE n STARTS WITH $p_38_text_folded) THEN 1 ELSE 2 END AS class_42
    WITH x_41, class_42, CASE WHEN any(i IN range(0, size(x_41.searchNames) - 1) WHERE CASE class_42 WHEN 0 THEN x_41.searchNames[i] = $p_38_text_folded AND x_41.searchSpellings[i] = $p_38_text_spelled WHEN 1 THEN x_41.searchNames[i] STARTS WITH $p_38_text_folded AND x_41.searchSpellings[i] STARTS WITH $p_38_text_spelled ELSE x_41.searchNames[i] CONTAINS $p_38_text_folded AND x_41.searchSpellings[i] CONTAINS $p_38_text_spelled END) THEN 0 ELSE 1 END AS unspelled_43, null AS formerName_44
    RETURN x_41, class_42, unspelled_43, formerName_44
  }
  WITH x_41, class_42, unspelled_43, formerName_44
  RETURN count(*) AS c_49
}
WITH s0, [c_10, $p_0_first, c_11] AS r0, [c_17, $p_12_first, c_18] AS r1, [c_29, $p_19_first, c_30] AS r2, [c_36, $p_31_first, c_37] AS r3, [c_48, $p_38_first, c_49] AS r4
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4
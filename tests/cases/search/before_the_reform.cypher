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
  OPTIONAL MATCH (x_3)-[e_11:CHILD_OF]->(x_12)
  WHERE e_11.validFrom <= $p_0_asOf AND $p_0_asOf < e_11.validTo
  RETURN collect([toFloat(4 - class_4) + CASE unspelled_5 WHEN 0 THEN 0.5 ELSE 0.0 END, formerName_6, CASE WHEN x_3:Unit THEN [0, [x_3.code, x_3.fullName, CASE WHEN x_12 IS NULL THEN null ELSE [x_12.fullName] END]] WHEN x_3:Spokesperson THEN [1, []] WHEN x_3:FocalPoint THEN [2, []] WHEN x_3:PressAgency THEN [3, []] END]) AS c_13
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_14_text_query) YIELD node AS hit_15
    WITH collect(hit_15) AS hits_16
    CALL (hits_16) {
      UNWIND hits_16 AS x_17
      WITH x_17
      WHERE any(n IN x_17.searchNames WHERE n CONTAINS $p_14_text_folded) AND x_17.validFrom <= $p_14_asOf AND $p_14_asOf < x_17.validTo
      WITH x_17, CASE WHEN any(n IN x_17.searchNames WHERE n = $p_14_text_folded) THEN 0 WHEN any(n IN x_17.searchNames WHERE n STARTS WITH $p_14_text_folded) THEN 1 ELSE 2 END AS class_18
      WITH x_17, class_18, CASE WHEN any(i IN range(0, size(x_17.searchNames) - 1) WHERE CASE class_18 WHEN 0 THEN x_17.searchNames[i] = $p_14_text_folded AND x_17.searchSpellings[i] = $p_14_text_spelled WHEN 1 THEN x_17.searchNames[i] STARTS WITH $p_14_text_folded AND x_17.searchSpellings[i] STARTS WITH $p_14_text_spelled ELSE x_17.searchNames[i] CONTAINS $p_14_text_folded AND x_17.searchSpellings[i] CONTAINS $p_14_text_spelled END) THEN 0 ELSE 1 END AS unspelled_19, null AS formerName_20
      RETURN x_17, class_18, unspelled_19, formerName_20
      UNION ALL
      UNWIND hits_16 AS f_21
      WITH f_21
      WHERE f_21.validTo <= $p_14_asOf AND any(n IN f_21.searchNames WHERE n CONTAINS $p_14_text_folded)
      MATCH (f_21)-[:SUCCEEDED_BY]->+(x_17:Unit)
      WHERE x_17.validFrom <= $p_14_asOf AND $p_14_asOf < x_17.validTo AND NOT any(n IN x_17.searchNames WHERE n CONTAINS $p_14_text_folded)
      WITH DISTINCT x_17, f_21, CASE WHEN any(n IN f_21.searchSpellings WHERE n CONTAINS $p_14_text_spelled) THEN 0 ELSE 1 END AS miss_22
      ORDER BY miss_22, f_21.sortKey, f_21.id
      WITH x_17, collect([miss_22, f_21.fullName])[0] AS best_23
      RETURN x_17, 3 AS class_18, best_23[0] AS unspelled_19, best_23[1] AS formerName_20
    }
    RETURN x_17, class_18, unspelled_19, formerName_20
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_14_text_query) YIELD node AS x_17
    WITH x_17
    WHERE any(n IN x_17.searchNames WHERE n CONTAINS $p_14_text_folded) AND x_17.validFrom <= $p_14_asOf AND $p_14_asOf < x_17.validTo AND x_17.tier <= $tier AND x_17.validFrom <= $today AND $today < x_17.validTo
    WITH x_17, CASE WHEN any(n IN x_17.searchNames WHERE n = $p_14_text_folded) THEN 0 WHEN any(n IN x_17.searchNames WHERE n STARTS WITH $p_14_text_folded) THEN 1 ELSE 2 END AS class_18
    WITH x_17, class_18, CASE WHEN any(i IN range(0, size(x_17.searchNames) - 1) WHERE CASE class_18 WHEN 0 THEN x_17.searchNames[i] = $p_14_text_folded AND x_17.searchSpellings[i] = $p_14_text_spelled WHEN 1 THEN x_17.searchNames[i] STARTS WITH $p_14_text_folded AND x_17.searchSpellings[i] STARTS WITH $p_14_text_spelled ELSE x_17.searchNames[i] CONTAINS $p_14_text_folded AND x_17.searchSpellings[i] CONTAINS $p_14_text_spelled END) THEN 0 ELSE 1 END AS unspelled_19, null AS formerName_20
    RETURN x_17, class_18, unspelled_19, formerName_20
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_14_text_query) YIELD node AS x_17
    WITH x_17
    WHERE any(n IN x_17.searchNames WHERE n CONTAINS $p_14_text_folded) AND x_17.validFrom <= $p_14_asOf AND $p_14_asOf < x_17.validTo AND x_17.tier <= $tier AND x_17.validFrom <= $today AND $today < x_17.validTo
    WITH x_17, CASE WHEN any(n IN x_17.searchNames WHERE n = $p_14_text_folded) THEN 0 WHEN any(n IN x_17.searchNames WHERE n STARTS WITH $p_14_text_folded) THEN 1 ELSE 2 END AS class_18
    WITH x_17, class_18, CASE WHEN any(i IN range(0, size(x_17.searchNames) - 1) WHERE CASE class_18 WHEN 0 THEN x_17.searchNames[i] = $p_14_text_folded AND x_17.searchSpellings[i] = $p_14_text_spelled WHEN 1 THEN x_17.searchNames[i] STARTS WITH $p_14_text_folded AND x_17.searchSpellings[i] STARTS WITH $p_14_text_spelled ELSE x_17.searchNames[i] CONTAINS $p_14_text_folded AND x_17.searchSpellings[i] CONTAINS $p_14_text_spelled END) THEN 0 ELSE 1 END AS unspelled_19, null AS formerName_20
    RETURN x_17, class_18, unspelled_19, formerName_20
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_14_text_query) YIELD node AS x_17
    WITH x_17
    WHERE any(n IN x_17.searchNames WHERE n CONTAINS $p_14_text_folded) AND (x_17.closedOn IS NULL OR $p_14_asOf < x_17.closedOn)
    WITH x_17, CASE WHEN any(n IN x_17.searchNames WHERE n = $p_14_text_folded) THEN 0 WHEN any(n IN x_17.searchNames WHERE n STARTS WITH $p_14_text_folded) THEN 1 ELSE 2 END AS class_18
    WITH x_17, class_18, CASE WHEN any(i IN range(0, size(x_17.searchNames) - 1) WHERE CASE class_18 WHEN 0 THEN x_17.searchNames[i] = $p_14_text_folded AND x_17.searchSpellings[i] = $p_14_text_spelled WHEN 1 THEN x_17.searchNames[i] STARTS WITH $p_14_text_folded AND x_17.searchSpellings[i] STARTS WITH $p_14_text_spelled ELSE x_17.searchNames[i] CONTAINS $p_14_text_folded AND x_17.searchSpellings[i] CONTAINS $p_14_text_spelled END) THEN 0 ELSE 1 END AS unspelled_19, null AS formerName_20
    RETURN x_17, class_18, unspelled_19, formerName_20
  }
  WITH x_17, class_18, unspelled_19, formerName_20
  RETURN count(*) AS c_24
}
WITH s0, [c_13, $p_0_first, null] AS r0, [null, $p_14_first, c_24] AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1
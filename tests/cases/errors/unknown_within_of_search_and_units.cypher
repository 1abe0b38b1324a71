MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (within_1:Unit {id: $p_0_within})<-[:PLACES]-(start_2:Placement)
WHERE start_2.validFrom <= $today AND $today < start_2.validTo
CALL (start_2) {
  CALL (start_2) {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $today AND $today < x_3.validTo AND EXISTS {
      MATCH (x_3)<-[:PLACES]-(p_4:Placement)
      WHERE p_4.path >= start_2.path AND p_4.path < start_2.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo
    }
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_5
    WITH x_3, class_5, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_5 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_6, null AS formerName_7
    RETURN x_3, class_5, unspelled_6, formerName_7
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS f_8
    WITH f_8
    WHERE f_8.validTo <= $today AND any(n IN f_8.searchNames WHERE n CONTAINS $p_0_text_folded)
    MATCH (f_8)-[:SUCCEEDED_BY]->+(x_3:Unit)
    WHERE x_3.validFrom <= $today AND $today < x_3.validTo AND NOT any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND EXISTS {
      MATCH (x_3)<-[:PLACES]-(p_4:Placement)
      WHERE p_4.path >= start_2.path AND p_4.path < start_2.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo
    }
    WITH DISTINCT x_3, f_8, CASE WHEN any(n IN f_8.searchSpellings WHERE n CONTAINS $p_0_text_spelled) THEN 0 ELSE 1 END AS miss_9
    ORDER BY miss_9, f_8.sortKey, f_8.id
    WITH x_3, collect([miss_9, f_8.fullName])[0] AS best_10
    RETURN x_3, 3 AS class_5, best_10[0] AS unspelled_6, best_10[1] AS formerName_7
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $today AND $today < x_3.validTo AND x_3.tier <= $tier AND x_3.validFrom <= $shownTo AND $shownFrom < x_3.validTo AND EXISTS {
      MATCH (x_3)-[:SPEAKS_FOR]->(w_11)
      WHERE EXISTS {
        MATCH (w_11)<-[:PLACES]-(p_4:Placement)
        WHERE p_4.path >= start_2.path AND p_4.path < start_2.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo
      }
    }
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_5
    WITH x_3, class_5, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_5 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_6, null AS formerName_7
    RETURN x_3, class_5, unspelled_6, formerName_7
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_3.validFrom <= $today AND $today < x_3.validTo AND x_3.tier <= $tier AND x_3.validFrom <= $shownTo AND $shownFrom < x_3.validTo AND EXISTS {
      MATCH (x_3)-[:FOCAL_POINT_FOR]->(w_11)
      WHERE EXISTS {
        MATCH (w_11)<-[:PLACES]-(p_4:Placement)
        WHERE p_4.path >= start_2.path AND p_4.path < start_2.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo
      }
    }
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_5
    WITH x_3, class_5, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_5 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_6, null AS formerName_7
    RETURN x_3, class_5, unspelled_6, formerName_7
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_0_text_query) YIELD node AS x_3
    WITH x_3
    WHERE any(n IN x_3.searchNames WHERE n CONTAINS $p_0_text_folded) AND (EXISTS {
      MATCH (x_3)-[:GOVERNED_BY]->(w_11)
      WHERE EXISTS {
        MATCH (w_11)<-[:PLACES]-(p_4:Placement)
        WHERE p_4.path >= start_2.path AND p_4.path < start_2.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo
      }
    } OR EXISTS {
      MATCH (x_3)-[b_12:BASED_IN]->(w_11)
      WHERE b_12.validFrom <= $today AND $today < b_12.validTo AND EXISTS {
        MATCH (w_11)<-[:PLACES]-(p_4:Placement)
        WHERE p_4.path >= start_2.path AND p_4.path < start_2.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo
      }
    })
    WITH x_3, CASE WHEN any(n IN x_3.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_3.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_5
    WITH x_3, class_5, CASE WHEN any(i IN range(0, size(x_3.searchNames) - 1) WHERE CASE class_5 WHEN 0 THEN x_3.searchNames[i] = $p_0_text_folded AND x_3.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_3.searchNames[i] STARTS WITH $p_0_text_folded AND x_3.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_3.searchNames[i] CONTAINS $p_0_text_folded AND x_3.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_6, null AS formerName_7
    RETURN x_3, class_5, unspelled_6, formerName_7
  }
  WITH x_3, class_5, unspelled_6, formerName_7
  RETURN count(*) AS c_13
}
OPTIONAL MATCH (within_15:Unit {id: $p_14_filter_within})<-[:PLACES]-(start_16:Placement)
WHERE start_16.validFrom <= $today AND $today < start_16.validTo
CALL (start_16) {
  MATCH (p_17:Placement)
  WHERE p_17.path >= start_16.path AND p_17.path < start_16.path + '"' AND p_17.validFrom <= $today AND $today < p_17.validTo
  MATCH (p_17)-[:PLACES]->(x_18)
  WHERE x_18.validFrom <= $today AND $today < x_18.validTo AND x_18.sortKey > '' AND x_18.id > ''
  RETURN count(*) AS c_19
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN [null, $p_0_first, c_13] END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_14_filter_within})
} THEN [null, $p_14_first, c_19] END AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1
MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (within_1:Unit {id: $p_0_within})<-[:PLACES]-(start_2:Placement)
WHERE start_2.validFrom <= $today AND $today < start_2.validTo
CALL (start_2) {
  CALL (start_2) {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_0_text_query) YIELD node AS hit_3
    WITH collect(hit_3) AS hits_4
    CALL (start_2, hits_4) {
      UNWIND hits_4 AS x_5
      WITH x_5
      WHERE any(n IN x_5.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_5.validFrom <= $today AND $today < x_5.validTo AND EXISTS {
        MATCH (x_5)<-[:PLACES]-(p_6:Placement)
        WHERE p_6.path >= start_2.path AND p_6.path < start_2.path + '"' AND p_6.validFrom <= $today AND $today < p_6.validTo
      }
      WITH x_5, CASE WHEN any(n IN x_5.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_5.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_7
      WITH x_5, class_7, CASE WHEN any(i IN range(0, size(x_5.searchNames) - 1) WHERE CASE class_7 WHEN 0 THEN x_5.searchNames[i] = $p_0_text_folded AND x_5.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_5.searchNames[i] STARTS WITH $p_0_text_folded AND x_5.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_5.searchNames[i] CONTAINS $p_0_text_folded AND x_5.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_8, null AS formerName_9
      RETURN x_5, class_7, unspelled_8, formerName_9
      UNION ALL
      UNWIND hits_4 AS f_10
      WITH f_10
      WHERE f_10.validTo <= $today AND any(n IN f_10.searchNames WHERE n CONTAINS $p_0_text_folded)
      MATCH (f_10)-[:SUCCEEDED_BY]->+(x_5:Unit)
      WHERE x_5.validFrom <= $today AND $today < x_5.validTo AND NOT any(n IN x_5.searchNames WHERE n CONTAINS $p_0_text_folded) AND EXISTS {
        MATCH (x_5)<-[:PLACES]-(p_6:Placement)
        WHERE p_6.path >= start_2.path AND p_6.path < start_2.path + '"' AND p_6.validFrom <= $today AND $today < p_6.validTo
      }
      WITH DISTINCT x_5, f_10, CASE WHEN any(n IN f_10.searchSpellings WHERE n CONTAINS $p_0_text_spelled) THEN 0 ELSE 1 END AS miss_11
      ORDER BY miss_11, f_10.sortKey, f_10.id
      WITH x_5, collect([miss_11, f_10.fullName])[0] AS best_12
      RETURN x_5, 3 AS class_7, best_12[0] AS unspelled_8, best_12[1] AS formerName_9
    }
    RETURN x_5, class_7, unspelled_8, formerName_9
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_0_text_query) YIELD node AS x_5
    WITH x_5
    WHERE any(n IN x_5.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.tier <= $tier AND EXISTS {
      MATCH (x_5)-[:SPEAKS_FOR]->(w_13)
      WHERE EXISTS {
        MATCH (w_13)<-[:PLACES]-(p_6:Placement)
        WHERE p_6.path >= start_2.path AND p_6.path < start_2.path + '"' AND p_6.validFrom <= $today AND $today < p_6.validTo
      }
    }
    WITH x_5, CASE WHEN any(n IN x_5.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_5.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_7
    WITH x_5, class_7, CASE WHEN any(i IN range(0, size(x_5.searchNames) - 1) WHERE CASE class_7 WHEN 0 THEN x_5.searchNames[i] = $p_0_text_folded AND x_5.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_5.searchNames[i] STARTS WITH $p_0_text_folded AND x_5.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_5.searchNames[i] CONTAINS $p_0_text_folded AND x_5.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_8, null AS formerName_9
    RETURN x_5, class_7, unspelled_8, formerName_9
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_0_text_query) YIELD node AS x_5
    WITH x_5
    WHERE any(n IN x_5.searchNames WHERE n CONTAINS $p_0_text_folded) AND x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.tier <= $tier AND EXISTS {
      MATCH (x_5)-[:FOCAL_POINT_FOR]->(w_13)
      WHERE EXISTS {
        MATCH (w_13)<-[:PLACES]-(p_6:Placement)
        WHERE p_6.path >= start_2.path AND p_6.path < start_2.path + '"' AND p_6.validFrom <= $today AND $today < p_6.validTo
      }
    }
    WITH x_5, CASE WHEN any(n IN x_5.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_5.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_7
    WITH x_5, class_7, CASE WHEN any(i IN range(0, size(x_5.searchNames) - 1) WHERE CASE class_7 WHEN 0 THEN x_5.searchNames[i] = $p_0_text_folded AND x_5.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_5.searchNames[i] STARTS WITH $p_0_text_folded AND x_5.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_5.searchNames[i] CONTAINS $p_0_text_folded AND x_5.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_8, null AS formerName_9
    RETURN x_5, class_7, unspelled_8, formerName_9
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_0_text_query) YIELD node AS x_5
    WITH x_5
    WHERE any(n IN x_5.searchNames WHERE n CONTAINS $p_0_text_folded) AND (x_5.closedOn IS NULL OR $today < x_5.closedOn) AND (EXISTS {
      MATCH (x_5)-[:GOVERNED_BY]->(w_13)
      WHERE EXISTS {
        MATCH (w_13)<-[:PLACES]-(p_6:Placement)
        WHERE p_6.path >= start_2.path AND p_6.path < start_2.path + '"' AND p_6.validFrom <= $today AND $today < p_6.validTo
      }
    } OR EXISTS {
      MATCH (x_5)-[b_14:BASED_IN]->(w_13)
      WHERE b_14.validFrom <= $today AND $today < b_14.validTo AND EXISTS {
        MATCH (w_13)<-[:PLACES]-(p_6:Placement)
        WHERE p_6.path >= start_2.path AND p_6.path < start_2.path + '"' AND p_6.validFrom <= $today AND $today < p_6.validTo
      }
    })
    WITH x_5, CASE WHEN any(n IN x_5.searchNames WHERE n = $p_0_text_folded) THEN 0 WHEN any(n IN x_5.searchNames WHERE n STARTS WITH $p_0_text_folded) THEN 1 ELSE 2 END AS class_7
    WITH x_5, class_7, CASE WHEN any(i IN range(0, size(x_5.searchNames) - 1) WHERE CASE class_7 WHEN 0 THEN x_5.searchNames[i] = $p_0_text_folded AND x_5.searchSpellings[i] = $p_0_text_spelled WHEN 1 THEN x_5.searchNames[i] STARTS WITH $p_0_text_folded AND x_5.searchSpellings[i] STARTS WITH $p_0_text_spelled ELSE x_5.searchNames[i] CONTAINS $p_0_text_folded AND x_5.searchSpellings[i] CONTAINS $p_0_text_spelled END) THEN 0 ELSE 1 END AS unspelled_8, null AS formerName_9
    RETURN x_5, class_7, unspelled_8, formerName_9
  }
  WITH x_5, class_7, unspelled_8, formerName_9
  RETURN count(*) AS c_15
}
OPTIONAL MATCH (within_17:Unit {id: $p_16_filter_within})<-[:PLACES]-(start_18:Placement)
WHERE start_18.validFrom <= $today AND $today < start_18.validTo
CALL (start_18) {
  MATCH (p_19:Placement)
  WHERE p_19.path >= start_18.path AND p_19.path < start_18.path + '"' AND p_19.validFrom <= $today AND $today < p_19.validTo
  MATCH (p_19)-[:PLACES]->(x_20)
  WHERE x_20.validFrom <= $today AND $today < x_20.validTo AND x_20.sortKey > '' AND x_20.id > ''
  RETURN count(*) AS c_21
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN [null, $p_0_first, c_15] END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_16_filter_within})
} THEN [null, $p_16_first, c_21] END AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1
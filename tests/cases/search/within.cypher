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
  }
  WITH x_3, class_5, unspelled_6, formerName_7
  WITH x_3, class_5, unspelled_6, formerName_7
  ORDER BY class_5, unspelled_6, CASE WHEN x_3:Unit THEN x_3.levelRank ELSE 9 END, x_3.sortKey, coalesce(x_3.code, ''), x_3.id
  LIMIT $p_0_first + 1
  RETURN collect([null, [toFloat(4 - class_5) + CASE unspelled_6 WHEN 0 THEN 0.5 ELSE 0.0 END, formerName_7, CASE WHEN x_3:Unit THEN [0, [x_3.fullName]] WHEN x_3:Spokesperson THEN [1, []] WHEN x_3:FocalPoint THEN [2, []] WHEN x_3:PressAgency THEN [3, []] END]]) AS c_11
}
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
  }
  WITH x_3, class_5, unspelled_6, formerName_7
  RETURN count(*) AS c_12
}
OPTIONAL MATCH (within_14:Unit {id: $p_13_within})<-[:PLACES]-(start_15:Placement)
WHERE start_15.validFrom <= $today AND $today < start_15.validTo
CALL (start_15) {
  CALL (start_15) {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_13_text_query) YIELD node AS x_16
    WITH x_16
    WHERE any(n IN x_16.searchNames WHERE n CONTAINS $p_13_text_folded) AND (EXISTS {
      MATCH (x_16)-[:GOVERNED_BY]->(w_17)
      WHERE EXISTS {
        MATCH (w_17)<-[:PLACES]-(p_18:Placement)
        WHERE p_18.path >= start_15.path AND p_18.path < start_15.path + '"' AND p_18.validFrom <= $today AND $today < p_18.validTo
      }
    } OR EXISTS {
      MATCH (x_16)-[b_19:BASED_IN]->(w_17)
      WHERE b_19.validFrom <= $today AND $today < b_19.validTo AND EXISTS {
        MATCH (w_17)<-[:PLACES]-(p_18:Placement)
        WHERE p_18.path >= start_15.path AND p_18.path < start_15.path + '"' AND p_18.validFrom <= $today AND $today < p_18.validTo
      }
    })
    WITH x_16, CASE WHEN any(n IN x_16.searchNames WHERE n = $p_13_text_folded) THEN 0 WHEN any(n IN x_16.searchNames WHERE n STARTS WITH $p_13_text_folded) THEN 1 ELSE 2 END AS class_20
    WITH x_16, class_20, CASE WHEN any(i IN range(0, size(x_16.searchNames) - 1) WHERE CASE class_20 WHEN 0 THEN x_16.searchNames[i] = $p_13_text_folded AND x_16.searchSpellings[i] = $p_13_text_spelled WHEN 1 THEN x_16.searchNames[i] STARTS WITH $p_13_text_folded AND x_16.searchSpellings[i] STARTS WITH $p_13_text_spelled ELSE x_16.searchNames[i] CONTAINS $p_13_text_folded AND x_16.searchSpellings[i] CONTAINS $p_13_text_spelled END) THEN 0 ELSE 1 END AS unspelled_21, null AS formerName_22
    RETURN x_16, class_20, unspelled_21, formerName_22
  }
  WITH x_16, class_20, unspelled_21, formerName_22
  WITH x_16, class_20, unspelled_21, formerName_22
  ORDER BY class_20, unspelled_21, CASE WHEN x_16:Unit THEN x_16.levelRank ELSE 9 END, x_16.sortKey, coalesce(x_16.code, ''), x_16.id
  LIMIT $p_13_first + 1
  RETURN collect([null, CASE WHEN x_16:Unit THEN [0, []] WHEN x_16:Spokesperson THEN [1, []] WHEN x_16:FocalPoint THEN [2, []] WHEN x_16:PressAgency THEN [3, [x_16.name]] END]) AS c_23
}
CALL (start_15) {
  CALL (start_15) {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_13_text_query) YIELD node AS x_16
    WITH x_16
    WHERE any(n IN x_16.searchNames WHERE n CONTAINS $p_13_text_folded) AND (EXISTS {
      MATCH (x_16)-[:GOVERNED_BY]->(w_17)
      WHERE EXISTS {
        MATCH (w_17)<-[:PLACES]-(p_18:Placement)
        WHERE p_18.path >= start_15.path AND p_18.path < start_15.path + '"' AND p_18.validFrom <= $today AND $today < p_18.validTo
      }
    } OR EXISTS {
      MATCH (x_16)-[b_19:BASED_IN]->(w_17)
      WHERE b_19.validFrom <= $today AND $today < b_19.validTo AND EXISTS {
        MATCH (w_17)<-[:PLACES]-(p_18:Placement)
        WHERE p_18.path >= start_15.path AND p_18.path < start_15.path + '"' AND p_18.validFrom <= $today AND $today < p_18.validTo
      }
    })
    WITH x_16, CASE WHEN any(n IN x_16.searchNames WHERE n = $p_13_text_folded) THEN 0 WHEN any(n IN x_16.searchNames WHERE n STARTS WITH $p_13_text_folded) THEN 1 ELSE 2 END AS class_20
    WITH x_16, class_20, CASE WHEN any(i IN range(0, size(x_16.searchNames) - 1) WHERE CASE class_20 WHEN 0 THEN x_16.searchNames[i] = $p_13_text_folded AND x_16.searchSpellings[i] = $p_13_text_spelled WHEN 1 THEN x_16.searchNames[i] STARTS WITH $p_13_text_folded AND x_16.searchSpellings[i] STARTS WITH $p_13_text_spelled ELSE x_16.searchNames[i] CONTAINS $p_13_text_folded AND x_16.searchSpellings[i] CONTAINS $p_13_text_spelled END) THEN 0 ELSE 1 END AS unspelled_21, null AS formerName_22
    RETURN x_16, class_20, unspelled_21, formerName_22
  }
  WITH x_16, class_20, unspelled_21, formerName_22
  RETURN count(*) AS c_24
}
OPTIONAL MATCH (within_26:Unit {id: $p_25_within})<-[:PLACES]-(start_27:Placement)
WHERE start_27.validFrom <= $today AND $today < start_27.validTo
CALL (start_27) {
  CALL (start_27) {
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_25_text_query) YIELD node AS x_28
    WITH x_28
    WHERE any(n IN x_28.searchNames WHERE n CONTAINS $p_25_text_folded) AND x_28.validFrom <= $today AND $today < x_28.validTo AND x_28.tier <= $tier AND x_28.validFrom <= $shownTo AND $shownFrom < x_28.validTo AND EXISTS {
      MATCH (x_28)-[:SPEAKS_FOR]->(w_29)
      WHERE EXISTS {
        MATCH (w_29)<-[:PLACES]-(p_30:Placement)
        WHERE p_30.path >= start_27.path AND p_30.path < start_27.path + '"' AND p_30.validFrom <= $today AND $today < p_30.validTo
      }
    }
    WITH x_28, CASE WHEN any(n IN x_28.searchNames WHERE n = $p_25_text_folded) THEN 0 WHEN any(n IN x_28.searchNames WHERE n STARTS WITH $p_25_text_folded) THEN 1 ELSE 2 END AS class_31
    WITH x_28, class_31, CASE WHEN any(i IN range(0, size(x_28.searchNames) - 1) WHERE CASE class_31 WHEN 0 THEN x_28.searchNames[i] = $p_25_text_folded AND x_28.searchSpellings[i] = $p_25_text_spelled WHEN 1 THEN x_28.searchNames[i] STARTS WITH $p_25_text_folded AND x_28.searchSpellings[i] STARTS WITH $p_25_text_spelled ELSE x_28.searchNames[i] CONTAINS $p_25_text_folded AND x_28.searchSpellings[i] CONTAINS $p_25_text_spelled END) THEN 0 ELSE 1 END AS unspelled_32, null AS formerName_33
    RETURN x_28, class_31, unspelled_32, formerName_33
  }
  WITH x_28, class_31, unspelled_32, formerName_33
  WITH x_28, class_31, unspelled_32, formerName_33
  ORDER BY class_31, unspelled_32, CASE WHEN x_28:Unit THEN x_28.levelRank ELSE 9 END, x_28.sortKey, coalesce(x_28.code, ''), x_28.id
  LIMIT $p_25_first + 1
  OPTIONAL MATCH (x_28)-[e_35:SPEAKS_FOR]->(x_36)
  WITH *, CASE WHEN $today < x_36.validFrom THEN x_36.validFrom WHEN $today >= x_36.validTo THEN x_36.lastDay ELSE $today END AS day_below_37
  OPTIONAL MATCH (x_36)-[e_39:CHILD_OF]->(x_40)
  WHERE e_39.validFrom <= day_below_37 AND day_below_37 < e_39.validTo
  RETURN collect([null, CASE WHEN x_28:Unit THEN [0, []] WHEN x_28:Spokesperson THEN [1, [x_28.name, CASE WHEN x_36 IS NULL THEN null ELSE [CASE WHEN x_40 IS NULL THEN null ELSE [x_40.fullName] END] END]] WHEN x_28:FocalPoint THEN [2, []] WHEN x_28:PressAgency THEN [3, []] END]) AS c_41
}
OPTIONAL MATCH (within_43:Unit {id: $p_42_within})<-[:PLACES]-(start_44:Placement)
WHERE start_44.validFrom <= $today AND $today < start_44.validTo
CALL (start_44) {
  CALL (start_44) {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_42_text_query) YIELD node AS x_45
    WITH x_45
    WHERE any(n IN x_45.searchNames WHERE n CONTAINS $p_42_text_folded) AND x_45.validFrom <= $today AND $today < x_45.validTo AND EXISTS {
      MATCH (x_45)<-[:PLACES]-(p_46:Placement)
      WHERE p_46.path >= start_44.path AND p_46.path < start_44.path + '"' AND p_46.validFrom <= $today AND $today < p_46.validTo
    }
    WITH x_45, CASE WHEN any(n IN x_45.searchNames WHERE n = $p_42_text_folded) THEN 0 WHEN any(n IN x_45.searchNames WHERE n STARTS WITH $p_42_text_folded) THEN 1 ELSE 2 END AS class_47
    WITH x_45, class_47, CASE WHEN any(i IN range(0, size(x_45.searchNames) - 1) WHERE CASE class_47 WHEN 0 THEN x_45.searchNames[i] = $p_42_text_folded AND x_45.searchSpellings[i] = $p_42_text_spelled WHEN 1 THEN x_45.searchNames[i] STARTS WITH $p_42_text_folded AND x_45.searchSpellings[i] STARTS WITH $p_42_text_spelled ELSE x_45.searchNames[i] CONTAINS $p_42_text_folded AND x_45.searchSpellings[i] CONTAINS $p_42_text_spelled END) THEN 0 ELSE 1 END AS unspelled_48, null AS formerName_49
    RETURN x_45, class_47, unspelled_48, formerName_49
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_42_text_query) YIELD node AS f_50
    WITH f_50
    WHERE f_50.validTo <= $today AND any(n IN f_50.searchNames WHERE n CONTAINS $p_42_text_folded)
    MATCH (f_50)-[:SUCCEEDED_BY]->+(x_45:Unit)
    WHERE x_45.validFrom <= $today AND $today < x_45.validTo AND NOT any(n IN x_45.searchNames WHERE n CONTAINS $p_42_text_folded) AND EXISTS {
      MATCH (x_45)<-[:PLACES]-(p_46:Placement)
      WHERE p_46.path >= start_44.path AND p_46.path < start_44.path + '"' AND p_46.validFrom <= $today AND $today < p_46.validTo
    }
    WITH DISTINCT x_45, f_50, CASE WHEN any(n IN f_50.searchSpellings WHERE n CONTAINS $p_42_text_spelled) THEN 0 ELSE 1 END AS miss_51
    ORDER BY miss_51, f_50.sortKey, f_50.id
    WITH x_45, collect([miss_51, f_50.fullName])[0] AS best_52
    RETURN x_45, 3 AS class_47, best_52[0] AS unspelled_48, best_52[1] AS formerName_49
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_42_text_query) YIELD node AS x_45
    WITH x_45
    WHERE any(n IN x_45.searchNames WHERE n CONTAINS $p_42_text_folded) AND x_45.validFrom <= $today AND $today < x_45.validTo AND x_45.tier <= $tier AND x_45.validFrom <= $shownTo AND $shownFrom < x_45.validTo AND EXISTS {
      MATCH (x_45)-[:SPEAKS_FOR]->(w_53)
      WHERE EXISTS {
        MATCH (w_53)<-[:PLACES]-(p_46:Placement)
        WHERE p_46.path >= start_44.path AND p_46.path < start_44.path + '"' AND p_46.validFrom <= $today AND $today < p_46.validTo
      }
    }
    WITH x_45, CASE WHEN any(n IN x_45.searchNames WHERE n = $p_42_text_folded) THEN 0 WHEN any(n IN x_45.searchNames WHERE n STARTS WITH $p_42_text_folded) THEN 1 ELSE 2 END AS class_47
    WITH x_45, class_47, CASE WHEN any(i IN range(0, size(x_45.searchNames) - 1) WHERE CASE class_47 WHEN 0 THEN x_45.searchNames[i] = $p_42_text_folded AND x_45.searchSpellings[i] = $p_42_text_spelled WHEN 1 THEN x_45.searchNames[i] STARTS WITH $p_42_text_folded AND x_45.searchSpellings[i] STARTS WITH $p_42_text_spelled ELSE x_45.searchNames[i] CONTAINS $p_42_text_folded AND x_45.searchSpellings[i] CONTAINS $p_42_text_spelled END) THEN 0 ELSE 1 END AS unspelled_48, null AS formerName_49
    RETURN x_45, class_47, unspelled_48, formerName_49
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_42_text_query) YIELD node AS x_45
    WITH x_45
    WHERE any(n IN x_45.searchNames WHERE n CONTAINS $p_42_text_folded) AND x_45.validFrom <= $today AND $today < x_45.validTo AND x_45.tier <= $tier AND x_45.validFrom <= $shownTo AND $shownFrom < x_45.validTo AND EXISTS {
      MATCH (x_45)-[:FOCAL_POINT_FOR]->(w_53)
      WHERE EXISTS {
        MATCH (w_53)<-[:PLACES]-(p_46:Placement)
        WHERE p_46.path >= start_44.path AND p_46.path < start_44.path + '"' AND p_46.validFrom <= $today AND $today < p_46.validTo
      }
    }
    WITH x_45, CASE WHEN any(n IN x_45.searchNames WHERE n = $p_42_text_folded) THEN 0 WHEN any(n IN x_45.searchNames WHERE n STARTS WITH $p_42_text_folded) THEN 1 ELSE 2 END AS class_47
    WITH x_45, class_47, CASE WHEN any(i IN range(0, size(x_45.searchNames) - 1) WHERE CASE class_47 WHEN 0 THEN x_45.searchNames[i] = $p_42_text_folded AND x_45.searchSpellings[i] = $p_42_text_spelled WHEN 1 THEN x_45.searchNames[i] STARTS WITH $p_42_text_folded AND x_45.searchSpellings[i] STARTS WITH $p_42_text_spelled ELSE x_45.searchNames[i] CONTAINS $p_42_text_folded AND x_45.searchSpellings[i] CONTAINS $p_42_text_spelled END) THEN 0 ELSE 1 END AS unspelled_48, null AS formerName_49
    RETURN x_45, class_47, unspelled_48, formerName_49
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_42_text_query) YIELD node AS x_45
    WITH x_45
    WHERE any(n IN x_45.searchNames WHERE n CONTAINS $p_42_text_folded) AND (EXISTS {
      MATCH (x_45)-[:GOVERNED_BY]->(w_53)
      WHERE EXISTS {
        MATCH (w_53)<-[:PLACES]-(p_46:Placement)
        WHERE p_46.path >= start_44.path AND p_46.path < start_44.path + '"' AND p_46.validFrom <= $today AND $today < p_46.validTo
      }
    } OR EXISTS {
      MATCH (x_45)-[b_54:BASED_IN]->(w_53)
      WHERE b_54.validFrom <= $today AND $today < b_54.validTo AND EXISTS {
        MATCH (w_53)<-[:PLACES]-(p_46:Placement)
        WHERE p_46.path >= start_44.path AND p_46.path < start_44.path + '"' AND p_46.validFrom <= $today AND $today < p_46.validTo
      }
    })
    WITH x_45, CASE WHEN any(n IN x_45.searchNames WHERE n = $p_42_text_folded) THEN 0 WHEN any(n IN x_45.searchNames WHERE n STARTS WITH $p_42_text_folded) THEN 1 ELSE 2 END AS class_47
    WITH x_45, class_47, CASE WHEN any(i IN range(0, size(x_45.searchNames) - 1) WHERE CASE class_47 WHEN 0 THEN x_45.searchNames[i] = $p_42_text_folded AND x_45.searchSpellings[i] = $p_42_text_spelled WHEN 1 THEN x_45.searchNames[i] STARTS WITH $p_42_text_folded AND x_45.searchSpellings[i] STARTS WITH $p_42_text_spelled ELSE x_45.searchNames[i] CONTAINS $p_42_text_folded AND x_45.searchSpellings[i] CONTAINS $p_42_text_spelled END) THEN 0 ELSE 1 END AS unspelled_48, null AS formerName_49
    RETURN x_45, class_47, unspelled_48, formerName_49
  }
  WITH x_45, class_47, unspelled_48, formerName_49
  RETURN count(*) AS c_55
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN [c_11, $p_0_first, c_12] END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_13_within})
} THEN [c_23, $p_13_first, c_24] END AS r1, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_25_within})
} THEN [c_41, $p_25_first, null] END AS r2, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_42_within})
} THEN [null, $p_42_first, c_55] END AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3
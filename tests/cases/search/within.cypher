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
  }
  WITH x_5, class_7, unspelled_8, formerName_9
  WITH x_5, class_7, unspelled_8, formerName_9
  ORDER BY class_7, unspelled_8, CASE WHEN x_5:Unit THEN x_5.levelRank ELSE 9 END, x_5.sortKey, coalesce(x_5.code, ''), x_5.id
  LIMIT $p_0_first + 1
  RETURN collect([toFloat(4 - class_7) + CASE unspelled_8 WHEN 0 THEN 0.5 ELSE 0.0 END, formerName_9, CASE WHEN x_5:Unit THEN [0, [x_5.fullName]] WHEN x_5:Spokesperson THEN [1, []] WHEN x_5:FocalPoint THEN [2, []] WHEN x_5:PressAgency THEN [3, []] END]) AS c_13
}
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
  }
  WITH x_5, class_7, unspelled_8, formerName_9
  RETURN count(*) AS c_14
}
OPTIONAL MATCH (within_16:Unit {id: $p_15_within})<-[:PLACES]-(start_17:Placement)
WHERE start_17.validFrom <= $today AND $today < start_17.validTo
CALL (start_17) {
  CALL (start_17) {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_15_text_query) YIELD node AS x_18
    WITH x_18
    WHERE any(n IN x_18.searchNames WHERE n CONTAINS $p_15_text_folded) AND (x_18.closedOn IS NULL OR $today < x_18.closedOn) AND (EXISTS {
      MATCH (x_18)-[:GOVERNED_BY]->(w_19)
      WHERE EXISTS {
        MATCH (w_19)<-[:PLACES]-(p_20:Placement)
        WHERE p_20.path >= start_17.path AND p_20.path < start_17.path + '"' AND p_20.validFrom <= $today AND $today < p_20.validTo
      }
    } OR EXISTS {
      MATCH (x_18)-[b_21:BASED_IN]->(w_19)
      WHERE b_21.validFrom <= $today AND $today < b_21.validTo AND EXISTS {
        MATCH (w_19)<-[:PLACES]-(p_20:Placement)
        WHERE p_20.path >= start_17.path AND p_20.path < start_17.path + '"' AND p_20.validFrom <= $today AND $today < p_20.validTo
      }
    })
    WITH x_18, CASE WHEN any(n IN x_18.searchNames WHERE n = $p_15_text_folded) THEN 0 WHEN any(n IN x_18.searchNames WHERE n STARTS WITH $p_15_text_folded) THEN 1 ELSE 2 END AS class_22
    WITH x_18, class_22, CASE WHEN any(i IN range(0, size(x_18.searchNames) - 1) WHERE CASE class_22 WHEN 0 THEN x_18.searchNames[i] = $p_15_text_folded AND x_18.searchSpellings[i] = $p_15_text_spelled WHEN 1 THEN x_18.searchNames[i] STARTS WITH $p_15_text_folded AND x_18.searchSpellings[i] STARTS WITH $p_15_text_spelled ELSE x_18.searchNames[i] CONTAINS $p_15_text_folded AND x_18.searchSpellings[i] CONTAINS $p_15_text_spelled END) THEN 0 ELSE 1 END AS unspelled_23, null AS formerName_24
    RETURN x_18, class_22, unspelled_23, formerName_24
  }
  WITH x_18, class_22, unspelled_23, formerName_24
  WITH x_18, class_22, unspelled_23, formerName_24
  ORDER BY class_22, unspelled_23, CASE WHEN x_18:Unit THEN x_18.levelRank ELSE 9 END, x_18.sortKey, coalesce(x_18.code, ''), x_18.id
  LIMIT $p_15_first + 1
  RETURN collect(CASE WHEN x_18:Unit THEN [0, []] WHEN x_18:Spokesperson THEN [1, []] WHEN x_18:FocalPoint THEN [2, []] WHEN x_18:PressAgency THEN [3, [x_18.name]] END) AS c_25
}
CALL (start_17) {
  CALL (start_17) {
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_15_text_query) YIELD node AS x_18
    WITH x_18
    WHERE any(n IN x_18.searchNames WHERE n CONTAINS $p_15_text_folded) AND (x_18.closedOn IS NULL OR $today < x_18.closedOn) AND (EXISTS {
      MATCH (x_18)-[:GOVERNED_BY]->(w_19)
      WHERE EXISTS {
        MATCH (w_19)<-[:PLACES]-(p_20:Placement)
        WHERE p_20.path >= start_17.path AND p_20.path < start_17.path + '"' AND p_20.validFrom <= $today AND $today < p_20.validTo
      }
    } OR EXISTS {
      MATCH (x_18)-[b_21:BASED_IN]->(w_19)
      WHERE b_21.validFrom <= $today AND $today < b_21.validTo AND EXISTS {
        MATCH (w_19)<-[:PLACES]-(p_20:Placement)
        WHERE p_20.path >= start_17.path AND p_20.path < start_17.path + '"' AND p_20.validFrom <= $today AND $today < p_20.validTo
      }
    })
    WITH x_18, CASE WHEN any(n IN x_18.searchNames WHERE n = $p_15_text_folded) THEN 0 WHEN any(n IN x_18.searchNames WHERE n STARTS WITH $p_15_text_folded) THEN 1 ELSE 2 END AS class_22
    WITH x_18, class_22, CASE WHEN any(i IN range(0, size(x_18.searchNames) - 1) WHERE CASE class_22 WHEN 0 THEN x_18.searchNames[i] = $p_15_text_folded AND x_18.searchSpellings[i] = $p_15_text_spelled WHEN 1 THEN x_18.searchNames[i] STARTS WITH $p_15_text_folded AND x_18.searchSpellings[i] STARTS WITH $p_15_text_spelled ELSE x_18.searchNames[i] CONTAINS $p_15_text_folded AND x_18.searchSpellings[i] CONTAINS $p_15_text_spelled END) THEN 0 ELSE 1 END AS unspelled_23, null AS formerName_24
    RETURN x_18, class_22, unspelled_23, formerName_24
  }
  WITH x_18, class_22, unspelled_23, formerName_24
  RETURN count(*) AS c_26
}
OPTIONAL MATCH (within_28:Unit {id: $p_27_within})<-[:PLACES]-(start_29:Placement)
WHERE start_29.validFrom <= $today AND $today < start_29.validTo
CALL (start_29) {
  CALL (start_29) {
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_27_text_query) YIELD node AS x_30
    WITH x_30
    WHERE any(n IN x_30.searchNames WHERE n CONTAINS $p_27_text_folded) AND x_30.validFrom <= $today AND $today < x_30.validTo AND x_30.tier <= $tier AND EXISTS {
      MATCH (x_30)-[:SPEAKS_FOR]->(w_31)
      WHERE EXISTS {
        MATCH (w_31)<-[:PLACES]-(p_32:Placement)
        WHERE p_32.path >= start_29.path AND p_32.path < start_29.path + '"' AND p_32.validFrom <= $today AND $today < p_32.validTo
      }
    }
    WITH x_30, CASE WHEN any(n IN x_30.searchNames WHERE n = $p_27_text_folded) THEN 0 WHEN any(n IN x_30.searchNames WHERE n STARTS WITH $p_27_text_folded) THEN 1 ELSE 2 END AS class_33
    WITH x_30, class_33, CASE WHEN any(i IN range(0, size(x_30.searchNames) - 1) WHERE CASE class_33 WHEN 0 THEN x_30.searchNames[i] = $p_27_text_folded AND x_30.searchSpellings[i] = $p_27_text_spelled WHEN 1 THEN x_30.searchNames[i] STARTS WITH $p_27_text_folded AND x_30.searchSpellings[i] STARTS WITH $p_27_text_spelled ELSE x_30.searchNames[i] CONTAINS $p_27_text_folded AND x_30.searchSpellings[i] CONTAINS $p_27_text_spelled END) THEN 0 ELSE 1 END AS unspelled_34, null AS formerName_35
    RETURN x_30, class_33, unspelled_34, formerName_35
  }
  WITH x_30, class_33, unspelled_34, formerName_35
  WITH x_30, class_33, unspelled_34, formerName_35
  ORDER BY class_33, unspelled_34, CASE WHEN x_30:Unit THEN x_30.levelRank ELSE 9 END, x_30.sortKey, coalesce(x_30.code, ''), x_30.id
  LIMIT $p_27_first + 1
  OPTIONAL MATCH (x_30)-[e_37:SPEAKS_FOR]->(x_38)
  WITH *, CASE WHEN $today < x_38.validFrom THEN x_38.validFrom WHEN $today >= x_38.validTo THEN x_38.lastDay ELSE $today END AS day_below_39
  OPTIONAL MATCH (x_38)-[e_41:CHILD_OF]->(x_42)
  WHERE e_41.validFrom <= day_below_39 AND day_below_39 < e_41.validTo
  RETURN collect(CASE WHEN x_30:Unit THEN [0, []] WHEN x_30:Spokesperson THEN [1, [x_30.name, CASE WHEN x_38 IS NULL THEN null ELSE [CASE WHEN x_42 IS NULL THEN null ELSE [x_42.fullName] END] END]] WHEN x_30:FocalPoint THEN [2, []] WHEN x_30:PressAgency THEN [3, []] END) AS c_43
}
OPTIONAL MATCH (within_45:Unit {id: $p_44_within})<-[:PLACES]-(start_46:Placement)
WHERE start_46.validFrom <= $today AND $today < start_46.validTo
CALL (start_46) {
  CALL (start_46) {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_44_text_query) YIELD node AS hit_47
    WITH collect(hit_47) AS hits_48
    CALL (start_46, hits_48) {
      UNWIND hits_48 AS x_49
      WITH x_49
      WHERE any(n IN x_49.searchNames WHERE n CONTAINS $p_44_text_folded) AND x_49.validFrom <= $today AND $today < x_49.validTo AND EXISTS {
        MATCH (x_49)<-[:PLACES]-(p_50:Placement)
        WHERE p_50.path >= start_46.path AND p_50.path < start_46.path + '"' AND p_50.validFrom <= $today AND $today < p_50.validTo
      }
      WITH x_49, CASE WHEN any(n IN x_49.searchNames WHERE n = $p_44_text_folded) THEN 0 WHEN any(n IN x_49.searchNames WHERE n STARTS WITH $p_44_text_folded) THEN 1 ELSE 2 END AS class_51
      WITH x_49, class_51, CASE WHEN any(i IN range(0, size(x_49.searchNames) - 1) WHERE CASE class_51 WHEN 0 THEN x_49.searchNames[i] = $p_44_text_folded AND x_49.searchSpellings[i] = $p_44_text_spelled WHEN 1 THEN x_49.searchNames[i] STARTS WITH $p_44_text_folded AND x_49.searchSpellings[i] STARTS WITH $p_44_text_spelled ELSE x_49.searchNames[i] CONTAINS $p_44_text_folded AND x_49.searchSpellings[i] CONTAINS $p_44_text_spelled END) THEN 0 ELSE 1 END AS unspelled_52, null AS formerName_53
      RETURN x_49, class_51, unspelled_52, formerName_53
      UNION ALL
      UNWIND hits_48 AS f_54
      WITH f_54
      WHERE f_54.validTo <= $today AND any(n IN f_54.searchNames WHERE n CONTAINS $p_44_text_folded)
      MATCH (f_54)-[:SUCCEEDED_BY]->+(x_49:Unit)
      WHERE x_49.validFrom <= $today AND $today < x_49.validTo AND NOT any(n IN x_49.searchNames WHERE n CONTAINS $p_44_text_folded) AND EXISTS {
        MATCH (x_49)<-[:PLACES]-(p_50:Placement)
        WHERE p_50.path >= start_46.path AND p_50.path < start_46.path + '"' AND p_50.validFrom <= $today AND $today < p_50.validTo
      }
      WITH DISTINCT x_49, f_54, CASE WHEN any(n IN f_54.searchSpellings WHERE n CONTAINS $p_44_text_spelled) THEN 0 ELSE 1 END AS miss_55
      ORDER BY miss_55, f_54.sortKey, f_54.id
      WITH x_49, collect([miss_55, f_54.fullName])[0] AS best_56
      RETURN x_49, 3 AS class_51, best_56[0] AS unspelled_52, best_56[1] AS formerName_53
    }
    RETURN x_49, class_51, unspelled_52, formerName_53
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_44_text_query) YIELD node AS x_49
    WITH x_49
    WHERE any(n IN x_49.searchNames WHERE n CONTAINS $p_44_text_folded) AND x_49.validFrom <= $today AND $today < x_49.validTo AND x_49.tier <= $tier AND EXISTS {
      MATCH (x_49)-[:SPEAKS_FOR]->(w_57)
      WHERE EXISTS {
        MATCH (w_57)<-[:PLACES]-(p_50:Placement)
        WHERE p_50.path >= start_46.path AND p_50.path < start_46.path + '"' AND p_50.validFrom <= $today AND $today < p_50.validTo
      }
    }
    WITH x_49, CASE WHEN any(n IN x_49.searchNames WHERE n = $p_44_text_folded) THEN 0 WHEN any(n IN x_49.searchNames WHERE n STARTS WITH $p_44_text_folded) THEN 1 ELSE 2 END AS class_51
    WITH x_49, class_51, CASE WHEN any(i IN range(0, size(x_49.searchNames) - 1) WHERE CASE class_51 WHEN 0 THEN x_49.searchNames[i] = $p_44_text_folded AND x_49.searchSpellings[i] = $p_44_text_spelled WHEN 1 THEN x_49.searchNames[i] STARTS WITH $p_44_text_folded AND x_49.searchSpellings[i] STARTS WITH $p_44_text_spelled ELSE x_49.searchNames[i] CONTAINS $p_44_text_folded AND x_49.searchSpellings[i] CONTAINS $p_44_text_spelled END) THEN 0 ELSE 1 END AS unspelled_52, null AS formerName_53
    RETURN x_49, class_51, unspelled_52, formerName_53
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_44_text_query) YIELD node AS x_49
    WITH x_49
    WHERE any(n IN x_49.searchNames WHERE n CONTAINS $p_44_text_folded) AND x_49.validFrom <= $today AND $today < x_49.validTo AND x_49.tier <= $tier AND EXISTS {
      MATCH (x_49)-[:FOCAL_POINT_FOR]->(w_57)
      WHERE EXISTS {
        MATCH (w_57)<-[:PLACES]-(p_50:Placement)
        WHERE p_50.path >= start_46.path AND p_50.path < start_46.path + '"' AND p_50.validFrom <= $today AND $today < p_50.validTo
      }
    }
    WITH x_49, CASE WHEN any(n IN x_49.searchNames WHERE n = $p_44_text_folded) THEN 0 WHEN any(n IN x_49.searchNames WHERE n STARTS WITH $p_44_text_folded) THEN 1 ELSE 2 END AS class_51
    WITH x_49, class_51, CASE WHEN any(i IN range(0, size(x_49.searchNames) - 1) WHERE CASE class_51 WHEN 0 THEN x_49.searchNames[i] = $p_44_text_folded AND x_49.searchSpellings[i] = $p_44_text_spelled WHEN 1 THEN x_49.searchNames[i] STARTS WITH $p_44_text_folded AND x_49.searchSpellings[i] STARTS WITH $p_44_text_spelled ELSE x_49.searchNames[i] CONTAINS $p_44_text_folded AND x_49.searchSpellings[i] CONTAINS $p_44_text_spelled END) THEN 0 ELSE 1 END AS unspelled_52, null AS formerName_53
    RETURN x_49, class_51, unspelled_52, formerName_53
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_44_text_query) YIELD node AS x_49
    WITH x_49
    WHERE any(n IN x_49.searchNames WHERE n CONTAINS $p_44_text_folded) AND (x_49.closedOn IS NULL OR $today < x_49.closedOn) AND (EXISTS {
      MATCH (x_49)-[:GOVERNED_BY]->(w_57)
      WHERE EXISTS {
        MATCH (w_57)<-[:PLACES]-(p_50:Placement)
        WHERE p_50.path >= start_46.path AND p_50.path < start_46.path + '"' AND p_50.validFrom <= $today AND $today < p_50.validTo
      }
    } OR EXISTS {
      MATCH (x_49)-[b_58:BASED_IN]->(w_57)
      WHERE b_58.validFrom <= $today AND $today < b_58.validTo AND EXISTS {
        MATCH (w_57)<-[:PLACES]-(p_50:Placement)
        WHERE p_50.path >= start_46.path AND p_50.path < start_46.path + '"' AND p_50.validFrom <= $today AND $today < p_50.validTo
      }
    })
    WITH x_49, CASE WHEN any(n IN x_49.searchNames WHERE n = $p_44_text_folded) THEN 0 WHEN any(n IN x_49.searchNames WHERE n STARTS WITH $p_44_text_folded) THEN 1 ELSE 2 END AS class_51
    WITH x_49, class_51, CASE WHEN any(i IN range(0, size(x_49.searchNames) - 1) WHERE CASE class_51 WHEN 0 THEN x_49.searchNames[i] = $p_44_text_folded AND x_49.searchSpellings[i] = $p_44_text_spelled WHEN 1 THEN x_49.searchNames[i] STARTS WITH $p_44_text_folded AND x_49.searchSpellings[i] STARTS WITH $p_44_text_spelled ELSE x_49.searchNames[i] CONTAINS $p_44_text_folded AND x_49.searchSpellings[i] CONTAINS $p_44_text_spelled END) THEN 0 ELSE 1 END AS unspelled_52, null AS formerName_53
    RETURN x_49, class_51, unspelled_52, formerName_53
  }
  WITH x_49, class_51, unspelled_52, formerName_53
  RETURN count(*) AS c_59
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN [c_13, $p_0_first, c_14] END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_15_within})
} THEN [c_25, $p_15_first, c_26] END AS r1, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_27_within})
} THEN [c_43, $p_27_first, null] END AS r2, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_44_within})
} THEN [null, $p_44_first, c_59] END AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3
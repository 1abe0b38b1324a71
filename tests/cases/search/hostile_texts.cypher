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
  }
  WITH x_3, class_4, unspelled_5, formerName_6
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
  }
  WITH x_14, class_15, unspelled_16, formerName_17
  RETURN count(*) AS c_21
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_22_text_query) YIELD node AS hit_23
    WITH collect(hit_23) AS hits_24
    CALL (hits_24) {
      UNWIND hits_24 AS x_25
      WITH x_25
      WHERE any(n IN x_25.searchNames WHERE n CONTAINS $p_22_text_folded) AND x_25.validFrom <= $today AND $today < x_25.validTo
      WITH x_25, CASE WHEN any(n IN x_25.searchNames WHERE n = $p_22_text_folded) THEN 0 WHEN any(n IN x_25.searchNames WHERE n STARTS WITH $p_22_text_folded) THEN 1 ELSE 2 END AS class_26
      WITH x_25, class_26, CASE WHEN any(i IN range(0, size(x_25.searchNames) - 1) WHERE CASE class_26 WHEN 0 THEN x_25.searchNames[i] = $p_22_text_folded AND x_25.searchSpellings[i] = $p_22_text_spelled WHEN 1 THEN x_25.searchNames[i] STARTS WITH $p_22_text_folded AND x_25.searchSpellings[i] STARTS WITH $p_22_text_spelled ELSE x_25.searchNames[i] CONTAINS $p_22_text_folded AND x_25.searchSpellings[i] CONTAINS $p_22_text_spelled END) THEN 0 ELSE 1 END AS unspelled_27, null AS formerName_28
      RETURN x_25, class_26, unspelled_27, formerName_28
      UNION ALL
      UNWIND hits_24 AS f_29
      WITH f_29
      WHERE f_29.validTo <= $today AND any(n IN f_29.searchNames WHERE n CONTAINS $p_22_text_folded)
      MATCH (f_29)-[:SUCCEEDED_BY]->+(x_25:Unit)
      WHERE x_25.validFrom <= $today AND $today < x_25.validTo AND NOT any(n IN x_25.searchNames WHERE n CONTAINS $p_22_text_folded)
      WITH DISTINCT x_25, f_29, CASE WHEN any(n IN f_29.searchSpellings WHERE n CONTAINS $p_22_text_spelled) THEN 0 ELSE 1 END AS miss_30
      ORDER BY miss_30, f_29.sortKey, f_29.id
      WITH x_25, collect([miss_30, f_29.fullName])[0] AS best_31
      RETURN x_25, 3 AS class_26, best_31[0] AS unspelled_27, best_31[1] AS formerName_28
    }
    RETURN x_25, class_26, unspelled_27, formerName_28
  }
  WITH x_25, class_26, unspelled_27, formerName_28
  WITH x_25, class_26, unspelled_27, formerName_28
  ORDER BY class_26, unspelled_27, CASE WHEN x_25:Unit THEN x_25.levelRank ELSE 9 END, x_25.sortKey, coalesce(x_25.code, ''), x_25.id
  LIMIT $p_22_first + 1
  RETURN collect(CASE WHEN x_25:Unit THEN [0, [x_25.fullName]] WHEN x_25:Spokesperson THEN [1, []] WHEN x_25:FocalPoint THEN [2, []] WHEN x_25:PressAgency THEN [3, []] END) AS c_32
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_22_text_query) YIELD node AS hit_23
    WITH collect(hit_23) AS hits_24
    CALL (hits_24) {
      UNWIND hits_24 AS x_25
      WITH x_25
      WHERE any(n IN x_25.searchNames WHERE n CONTAINS $p_22_text_folded) AND x_25.validFrom <= $today AND $today < x_25.validTo
      WITH x_25, CASE WHEN any(n IN x_25.searchNames WHERE n = $p_22_text_folded) THEN 0 WHEN any(n IN x_25.searchNames WHERE n STARTS WITH $p_22_text_folded) THEN 1 ELSE 2 END AS class_26
      WITH x_25, class_26, CASE WHEN any(i IN range(0, size(x_25.searchNames) - 1) WHERE CASE class_26 WHEN 0 THEN x_25.searchNames[i] = $p_22_text_folded AND x_25.searchSpellings[i] = $p_22_text_spelled WHEN 1 THEN x_25.searchNames[i] STARTS WITH $p_22_text_folded AND x_25.searchSpellings[i] STARTS WITH $p_22_text_spelled ELSE x_25.searchNames[i] CONTAINS $p_22_text_folded AND x_25.searchSpellings[i] CONTAINS $p_22_text_spelled END) THEN 0 ELSE 1 END AS unspelled_27, null AS formerName_28
      RETURN x_25, class_26, unspelled_27, formerName_28
      UNION ALL
      UNWIND hits_24 AS f_29
      WITH f_29
      WHERE f_29.validTo <= $today AND any(n IN f_29.searchNames WHERE n CONTAINS $p_22_text_folded)
      MATCH (f_29)-[:SUCCEEDED_BY]->+(x_25:Unit)
      WHERE x_25.validFrom <= $today AND $today < x_25.validTo AND NOT any(n IN x_25.searchNames WHERE n CONTAINS $p_22_text_folded)
      WITH DISTINCT x_25, f_29, CASE WHEN any(n IN f_29.searchSpellings WHERE n CONTAINS $p_22_text_spelled) THEN 0 ELSE 1 END AS miss_30
      ORDER BY miss_30, f_29.sortKey, f_29.id
      WITH x_25, collect([miss_30, f_29.fullName])[0] AS best_31
      RETURN x_25, 3 AS class_26, best_31[0] AS unspelled_27, best_31[1] AS formerName_28
    }
    RETURN x_25, class_26, unspelled_27, formerName_28
  }
  WITH x_25, class_26, unspelled_27, formerName_28
  RETURN count(*) AS c_33
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_34_text_query) YIELD node AS hit_35
    WITH collect(hit_35) AS hits_36
    CALL (hits_36) {
      UNWIND hits_36 AS x_37
      WITH x_37
      WHERE any(n IN x_37.searchNames WHERE n CONTAINS $p_34_text_folded) AND x_37.validFrom <= $today AND $today < x_37.validTo
      WITH x_37, CASE WHEN any(n IN x_37.searchNames WHERE n = $p_34_text_folded) THEN 0 WHEN any(n IN x_37.searchNames WHERE n STARTS WITH $p_34_text_folded) THEN 1 ELSE 2 END AS class_38
      WITH x_37, class_38, CASE WHEN any(i IN range(0, size(x_37.searchNames) - 1) WHERE CASE class_38 WHEN 0 THEN x_37.searchNames[i] = $p_34_text_folded AND x_37.searchSpellings[i] = $p_34_text_spelled WHEN 1 THEN x_37.searchNames[i] STARTS WITH $p_34_text_folded AND x_37.searchSpellings[i] STARTS WITH $p_34_text_spelled ELSE x_37.searchNames[i] CONTAINS $p_34_text_folded AND x_37.searchSpellings[i] CONTAINS $p_34_text_spelled END) THEN 0 ELSE 1 END AS unspelled_39, null AS formerName_40
      RETURN x_37, class_38, unspelled_39, formerName_40
      UNION ALL
      UNWIND hits_36 AS f_41
      WITH f_41
      WHERE f_41.validTo <= $today AND any(n IN f_41.searchNames WHERE n CONTAINS $p_34_text_folded)
      MATCH (f_41)-[:SUCCEEDED_BY]->+(x_37:Unit)
      WHERE x_37.validFrom <= $today AND $today < x_37.validTo AND NOT any(n IN x_37.searchNames WHERE n CONTAINS $p_34_text_folded)
      WITH DISTINCT x_37, f_41, CASE WHEN any(n IN f_41.searchSpellings WHERE n CONTAINS $p_34_text_spelled) THEN 0 ELSE 1 END AS miss_42
      ORDER BY miss_42, f_41.sortKey, f_41.id
      WITH x_37, collect([miss_42, f_41.fullName])[0] AS best_43
      RETURN x_37, 3 AS class_38, best_43[0] AS unspelled_39, best_43[1] AS formerName_40
    }
    RETURN x_37, class_38, unspelled_39, formerName_40
  }
  WITH x_37, class_38, unspelled_39, formerName_40
  WITH x_37, class_38, unspelled_39, formerName_40
  ORDER BY class_38, unspelled_39, CASE WHEN x_37:Unit THEN x_37.levelRank ELSE 9 END, x_37.sortKey, coalesce(x_37.code, ''), x_37.id
  LIMIT $p_34_first + 1
  RETURN collect(CASE WHEN x_37:Unit THEN [0, [x_37.fullName]] WHEN x_37:Spokesperson THEN [1, []] WHEN x_37:FocalPoint THEN [2, []] WHEN x_37:PressAgency THEN [3, []] END) AS c_44
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_34_text_query) YIELD node AS hit_35
    WITH collect(hit_35) AS hits_36
    CALL (hits_36) {
      UNWIND hits_36 AS x_37
      WITH x_37
      WHERE any(n IN x_37.searchNames WHERE n CONTAINS $p_34_text_folded) AND x_37.validFrom <= $today AND $today < x_37.validTo
      WITH x_37, CASE WHEN any(n IN x_37.searchNames WHERE n = $p_34_text_folded) THEN 0 WHEN any(n IN x_37.searchNames WHERE n STARTS WITH $p_34_text_folded) THEN 1 ELSE 2 END AS class_38
      WITH x_37, class_38, CASE WHEN any(i IN range(0, size(x_37.searchNames) - 1) WHERE CASE class_38 WHEN 0 THEN x_37.searchNames[i] = $p_34_text_folded AND x_37.searchSpellings[i] = $p_34_text_spelled WHEN 1 THEN x_37.searchNames[i] STARTS WITH $p_34_text_folded AND x_37.searchSpellings[i] STARTS WITH $p_34_text_spelled ELSE x_37.searchNames[i] CONTAINS $p_34_text_folded AND x_37.searchSpellings[i] CONTAINS $p_34_text_spelled END) THEN 0 ELSE 1 END AS unspelled_39, null AS formerName_40
      RETURN x_37, class_38, unspelled_39, formerName_40
      UNION ALL
      UNWIND hits_36 AS f_41
      WITH f_41
      WHERE f_41.validTo <= $today AND any(n IN f_41.searchNames WHERE n CONTAINS $p_34_text_folded)
      MATCH (f_41)-[:SUCCEEDED_BY]->+(x_37:Unit)
      WHERE x_37.validFrom <= $today AND $today < x_37.validTo AND NOT any(n IN x_37.searchNames WHERE n CONTAINS $p_34_text_folded)
      WITH DISTINCT x_37, f_41, CASE WHEN any(n IN f_41.searchSpellings WHERE n CONTAINS $p_34_text_spelled) THEN 0 ELSE 1 END AS miss_42
      ORDER BY miss_42, f_41.sortKey, f_41.id
      WITH x_37, collect([miss_42, f_41.fullName])[0] AS best_43
      RETURN x_37, 3 AS class_38, best_43[0] AS unspelled_39, best_43[1] AS formerName_40
    }
    RETURN x_37, class_38, unspelled_39, formerName_40
  }
  WITH x_37, class_38, unspelled_39, formerName_40
  RETURN count(*) AS c_45
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_46_text_query) YIELD node AS hit_47
    WITH collect(hit_47) AS hits_48
    CALL (hits_48) {
      UNWIND hits_48 AS x_49
      WITH x_49
      WHERE any(n IN x_49.searchNames WHERE n CONTAINS $p_46_text_folded) AND x_49.validFrom <= $today AND $today < x_49.validTo
      WITH x_49, CASE WHEN any(n IN x_49.searchNames WHERE n = $p_46_text_folded) THEN 0 WHEN any(n IN x_49.searchNames WHERE n STARTS WITH $p_46_text_folded) THEN 1 ELSE 2 END AS class_50
      WITH x_49, class_50, CASE WHEN any(i IN range(0, size(x_49.searchNames) - 1) WHERE CASE class_50 WHEN 0 THEN x_49.searchNames[i] = $p_46_text_folded AND x_49.searchSpellings[i] = $p_46_text_spelled WHEN 1 THEN x_49.searchNames[i] STARTS WITH $p_46_text_folded AND x_49.searchSpellings[i] STARTS WITH $p_46_text_spelled ELSE x_49.searchNames[i] CONTAINS $p_46_text_folded AND x_49.searchSpellings[i] CONTAINS $p_46_text_spelled END) THEN 0 ELSE 1 END AS unspelled_51, null AS formerName_52
      RETURN x_49, class_50, unspelled_51, formerName_52
      UNION ALL
      UNWIND hits_48 AS f_53
      WITH f_53
      WHERE f_53.validTo <= $today AND any(n IN f_53.searchNames WHERE n CONTAINS $p_46_text_folded)
      MATCH (f_53)-[:SUCCEEDED_BY]->+(x_49:Unit)
      WHERE x_49.validFrom <= $today AND $today < x_49.validTo AND NOT any(n IN x_49.searchNames WHERE n CONTAINS $p_46_text_folded)
      WITH DISTINCT x_49, f_53, CASE WHEN any(n IN f_53.searchSpellings WHERE n CONTAINS $p_46_text_spelled) THEN 0 ELSE 1 END AS miss_54
      ORDER BY miss_54, f_53.sortKey, f_53.id
      WITH x_49, collect([miss_54, f_53.fullName])[0] AS best_55
      RETURN x_49, 3 AS class_50, best_55[0] AS unspelled_51, best_55[1] AS formerName_52
    }
    RETURN x_49, class_50, unspelled_51, formerName_52
  }
  WITH x_49, class_50, unspelled_51, formerName_52
  WITH x_49, class_50, unspelled_51, formerName_52
  ORDER BY class_50, unspelled_51, CASE WHEN x_49:Unit THEN x_49.levelRank ELSE 9 END, x_49.sortKey, coalesce(x_49.code, ''), x_49.id
  LIMIT $p_46_first + 1
  RETURN collect([[class_50, unspelled_51, CASE WHEN x_49:Unit THEN x_49.levelRank ELSE 9 END, x_49.sortKey, coalesce(x_49.code, ''), x_49.id], [toFloat(4 - class_50) + CASE unspelled_51 WHEN 0 THEN 0.5 ELSE 0.0 END]]) AS c_56
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_46_text_query) YIELD node AS hit_47
    WITH collect(hit_47) AS hits_48
    CALL (hits_48) {
      UNWIND hits_48 AS x_49
      WITH x_49
      WHERE any(n IN x_49.searchNames WHERE n CONTAINS $p_46_text_folded) AND x_49.validFrom <= $today AND $today < x_49.validTo
      WITH x_49, CASE WHEN any(n IN x_49.searchNames WHERE n = $p_46_text_folded) THEN 0 WHEN any(n IN x_49.searchNames WHERE n STARTS WITH $p_46_text_folded) THEN 1 ELSE 2 END AS class_50
      WITH x_49, class_50, CASE WHEN any(i IN range(0, size(x_49.searchNames) - 1) WHERE CASE class_50 WHEN 0 THEN x_49.searchNames[i] = $p_46_text_folded AND x_49.searchSpellings[i] = $p_46_text_spelled WHEN 1 THEN x_49.searchNames[i] STARTS WITH $p_46_text_folded AND x_49.searchSpellings[i] STARTS WITH $p_46_text_spelled ELSE x_49.searchNames[i] CONTAINS $p_46_text_folded AND x_49.searchSpellings[i] CONTAINS $p_46_text_spelled END) THEN 0 ELSE 1 END AS unspelled_51, null AS formerName_52
      RETURN x_49, class_50, unspelled_51, formerName_52
      UNION ALL
      UNWIND hits_48 AS f_53
      WITH f_53
      WHERE f_53.validTo <= $today AND any(n IN f_53.searchNames WHERE n CONTAINS $p_46_text_folded)
      MATCH (f_53)-[:SUCCEEDED_BY]->+(x_49:Unit)
      WHERE x_49.validFrom <= $today AND $today < x_49.validTo AND NOT any(n IN x_49.searchNames WHERE n CONTAINS $p_46_text_folded)
      WITH DISTINCT x_49, f_53, CASE WHEN any(n IN f_53.searchSpellings WHERE n CONTAINS $p_46_text_spelled) THEN 0 ELSE 1 END AS miss_54
      ORDER BY miss_54, f_53.sortKey, f_53.id
      WITH x_49, collect([miss_54, f_53.fullName])[0] AS best_55
      RETURN x_49, 3 AS class_50, best_55[0] AS unspelled_51, best_55[1] AS formerName_52
    }
    RETURN x_49, class_50, unspelled_51, formerName_52
  }
  WITH x_49, class_50, unspelled_51, formerName_52
  RETURN count(*) AS c_57
}
WITH s0, [null, $p_0_first, c_10] AS r0, [null, $p_11_first, c_21] AS r1, [c_32, $p_22_first, c_33] AS r2, [c_44, $p_34_first, c_45] AS r3, [c_56, $p_46_first, c_57] AS r4
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4
MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: 'CP'})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN collect([x_1.fullName]) AS c_2
}
CALL () {
  MATCH (x_4:Unit {code: $p_3_code})
  WHERE x_4.validFrom <= $today AND $today < x_4.validTo
  RETURN collect([x_4.fullName]) AS c_5
}
CALL () {
  MATCH (x_7:Unit) USING INDEX x_7:Unit(level, sortKey, id)
  WHERE x_7.validFrom <= $today AND $today < x_7.validTo AND x_7.sortKey > '' AND x_7.id > '' AND x_7.level = $p_6_filter_level
  RETURN count(*) AS c_8
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_9_text_query) YIELD node AS x_10
    WITH x_10
    WHERE any(n IN x_10.searchNames WHERE n CONTAINS $p_9_text_folded) AND x_10.validFrom <= $today AND $today < x_10.validTo
    WITH x_10, CASE WHEN any(n IN x_10.searchNames WHERE n = $p_9_text_folded) THEN 0 WHEN any(n IN x_10.searchNames WHERE n STARTS WITH $p_9_text_folded) THEN 1 ELSE 2 END AS class_11
    WITH x_10, class_11, CASE WHEN any(i IN range(0, size(x_10.searchNames) - 1) WHERE CASE class_11 WHEN 0 THEN x_10.searchNames[i] = $p_9_text_folded AND x_10.searchSpellings[i] = $p_9_text_spelled WHEN 1 THEN x_10.searchNames[i] STARTS WITH $p_9_text_folded AND x_10.searchSpellings[i] STARTS WITH $p_9_text_spelled ELSE x_10.searchNames[i] CONTAINS $p_9_text_folded AND x_10.searchSpellings[i] CONTAINS $p_9_text_spelled END) THEN 0 ELSE 1 END AS unspelled_12, null AS formerName_13
    RETURN x_10, class_11, unspelled_12, formerName_13
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_9_text_query) YIELD node AS f_14
    WITH f_14
    WHERE f_14.validTo <= $today AND any(n IN f_14.searchNames WHERE n CONTAINS $p_9_text_folded)
    MATCH (f_14)-[:SUCCEEDED_BY]->+(x_10:Unit)
    WHERE x_10.validFrom <= $today AND $today < x_10.validTo AND NOT any(n IN x_10.searchNames WHERE n CONTAINS $p_9_text_folded)
    WITH DISTINCT x_10, f_14, CASE WHEN any(n IN f_14.searchSpellings WHERE n CONTAINS $p_9_text_spelled) THEN 0 ELSE 1 END AS miss_15
    ORDER BY miss_15, f_14.sortKey, f_14.id
    WITH x_10, collect([miss_15, f_14.fullName])[0] AS best_16
    RETURN x_10, 3 AS class_11, best_16[0] AS unspelled_12, best_16[1] AS formerName_13
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_9_text_query) YIELD node AS x_10
    WITH x_10
    WHERE any(n IN x_10.searchNames WHERE n CONTAINS $p_9_text_folded) AND x_10.validFrom <= $today AND $today < x_10.validTo AND x_10.tier <= $tier AND x_10.validFrom <= $shownTo AND $shownFrom < x_10.validTo
    WITH x_10, CASE WHEN any(n IN x_10.searchNames WHERE n = $p_9_text_folded) THEN 0 WHEN any(n IN x_10.searchNames WHERE n STARTS WITH $p_9_text_folded) THEN 1 ELSE 2 END AS class_11
    WITH x_10, class_11, CASE WHEN any(i IN range(0, size(x_10.searchNames) - 1) WHERE CASE class_11 WHEN 0 THEN x_10.searchNames[i] = $p_9_text_folded AND x_10.searchSpellings[i] = $p_9_text_spelled WHEN 1 THEN x_10.searchNames[i] STARTS WITH $p_9_text_folded AND x_10.searchSpellings[i] STARTS WITH $p_9_text_spelled ELSE x_10.searchNames[i] CONTAINS $p_9_text_folded AND x_10.searchSpellings[i] CONTAINS $p_9_text_spelled END) THEN 0 ELSE 1 END AS unspelled_12, null AS formerName_13
    RETURN x_10, class_11, unspelled_12, formerName_13
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_9_text_query) YIELD node AS x_10
    WITH x_10
    WHERE any(n IN x_10.searchNames WHERE n CONTAINS $p_9_text_folded) AND x_10.validFrom <= $today AND $today < x_10.validTo AND x_10.tier <= $tier AND x_10.validFrom <= $shownTo AND $shownFrom < x_10.validTo
    WITH x_10, CASE WHEN any(n IN x_10.searchNames WHERE n = $p_9_text_folded) THEN 0 WHEN any(n IN x_10.searchNames WHERE n STARTS WITH $p_9_text_folded) THEN 1 ELSE 2 END AS class_11
    WITH x_10, class_11, CASE WHEN any(i IN range(0, size(x_10.searchNames) - 1) WHERE CASE class_11 WHEN 0 THEN x_10.searchNames[i] = $p_9_text_folded AND x_10.searchSpellings[i] = $p_9_text_spelled WHEN 1 THEN x_10.searchNames[i] STARTS WITH $p_9_text_folded AND x_10.searchSpellings[i] STARTS WITH $p_9_text_spelled ELSE x_10.searchNames[i] CONTAINS $p_9_text_folded AND x_10.searchSpellings[i] CONTAINS $p_9_text_spelled END) THEN 0 ELSE 1 END AS unspelled_12, null AS formerName_13
    RETURN x_10, class_11, unspelled_12, formerName_13
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_9_text_query) YIELD node AS x_10
    WITH x_10
    WHERE any(n IN x_10.searchNames WHERE n CONTAINS $p_9_text_folded)
    WITH x_10, CASE WHEN any(n IN x_10.searchNames WHERE n = $p_9_text_folded) THEN 0 WHEN any(n IN x_10.searchNames WHERE n STARTS WITH $p_9_text_folded) THEN 1 ELSE 2 END AS class_11
    WITH x_10, class_11, CASE WHEN any(i IN range(0, size(x_10.searchNames) - 1) WHERE CASE class_11 WHEN 0 THEN x_10.searchNames[i] = $p_9_text_folded AND x_10.searchSpellings[i] = $p_9_text_spelled WHEN 1 THEN x_10.searchNames[i] STARTS WITH $p_9_text_folded AND x_10.searchSpellings[i] STARTS WITH $p_9_text_spelled ELSE x_10.searchNames[i] CONTAINS $p_9_text_folded AND x_10.searchSpellings[i] CONTAINS $p_9_text_spelled END) THEN 0 ELSE 1 END AS unspelled_12, null AS formerName_13
    RETURN x_10, class_11, unspelled_12, formerName_13
  }
  WITH x_10, class_11, unspelled_12, formerName_13
  WITH x_10, class_11, unspelled_12, formerName_13
  ORDER BY class_11, unspelled_12, CASE WHEN x_10:Unit THEN x_10.levelRank ELSE 9 END, x_10.sortKey, coalesce(x_10.code, ''), x_10.id
  LIMIT $p_9_first + 1
  RETURN collect(CASE WHEN x_10:Unit THEN [0, [x_10.fullName]] WHEN x_10:Spokesperson THEN [1, []] WHEN x_10:FocalPoint THEN [2, []] WHEN x_10:PressAgency THEN [3, []] END) AS c_17
}
OPTIONAL MATCH (root_19:Unit {code: 'CP'})<-[:PLACES]-(start_20:Placement)
WHERE start_20.validFrom <= $today AND $today < start_20.validTo
CALL (start_20) {
  MATCH (p_21:Placement)
  WHERE p_21.path >= start_20.path AND p_21.path < start_20.path + '"' AND p_21.validFrom <= $today AND $today < p_21.validTo AND p_21.depth > 0
  MATCH (p_21)-[:PLACES]->(x_22)
  WITH x_22, p_21
  WITH start_20.path AS from_23, p_21.level AS level_24, x_22.levelRank AS rank_25, count(*) AS units_26
  WITH from_23, level_24, rank_25, units_26
  ORDER BY rank_25
  RETURN collect([level_24, units_26]) AS c_27
}
CALL () {
  MATCH (x_29:PressAgency)
  WITH x_29
  ORDER BY x_29.sortKey, x_29.id
  LIMIT $p_28_first + 1
  RETURN collect([x_29.name]) AS c_30
}
CALL () {
  CALL () {
    MATCH (x_32:Unit {id: $p_31_id})
    RETURN x_32
    UNION ALL
    MATCH (x_32:Spokesperson {id: $p_31_id})
    WHERE x_32.tier <= $tier AND x_32.validFrom <= $shownTo AND $shownFrom < x_32.validTo
    RETURN x_32
    UNION ALL
    MATCH (x_32:FocalPoint {id: $p_31_id})
    WHERE x_32.tier <= $tier AND x_32.validFrom <= $shownTo AND $shownFrom < x_32.validTo
    RETURN x_32
    UNION ALL
    MATCH (x_32:PressAgency {id: $p_31_id})
    RETURN x_32
  }
  WITH x_32
  WITH x_32, CASE WHEN x_32:Unit THEN CASE WHEN $today < x_32.validFrom THEN x_32.validFrom WHEN $today >= x_32.validTo THEN x_32.lastDay ELSE $today END ELSE $today END AS day_below_33
  RETURN collect(CASE WHEN x_32:Unit THEN [0, []] WHEN x_32:Spokesperson THEN [1, []] WHEN x_32:FocalPoint THEN [2, []] WHEN x_32:PressAgency THEN [3, [x_32.name]] END) AS c_34
}
CALL () {
  UNWIND range(0, size($p_35_ids) - 1) AS slot_36
  WITH slot_36, $p_35_ids[slot_36] AS id_37
  CALL (id_37) {
    MATCH (x_38:Unit {id: id_37})
    RETURN x_38
    UNION ALL
    MATCH (x_38:Spokesperson {id: id_37})
    WHERE x_38.tier <= $tier AND x_38.validFrom <= $shownTo AND $shownFrom < x_38.validTo
    RETURN x_38
    UNION ALL
    MATCH (x_38:FocalPoint {id: id_37})
    WHERE x_38.tier <= $tier AND x_38.validFrom <= $shownTo AND $shownFrom < x_38.validTo
    RETURN x_38
    UNION ALL
    MATCH (x_38:PressAgency {id: id_37})
    RETURN x_38
  }
  WITH slot_36, x_38
  WITH slot_36, x_38, CASE WHEN x_38:Unit THEN CASE WHEN $today < x_38.validFrom THEN x_38.validFrom WHEN $today >= x_38.validTo THEN x_38.lastDay ELSE $today END ELSE $today END AS day_below_39
  RETURN collect([slot_36, CASE WHEN x_38:Unit THEN [0, [x_38.id]] WHEN x_38:Spokesperson THEN [1, [x_38.id]] WHEN x_38:FocalPoint THEN [2, [x_38.id]] WHEN x_38:PressAgency THEN [3, [x_38.id]] END]) AS c_40
}
CALL () {
  MATCH line_42 = (asked_43:Unit {id: $p_41_unit}) ((a_44)-[e_45:CHILD_OF|SUCCEEDED_BY]->(b_46) WHERE (type(e_45) = 'CHILD_OF' AND e_45.validFrom <= $today AND $today < e_45.validTo) OR (a_44.validTo <= $today AND type(e_45) = 'SUCCEEDED_BY' AND e_45.isMain) OR (a_44.validTo <= $today AND type(e_45) = 'CHILD_OF' AND e_45.validTo = a_44.validTo AND NOT EXISTS {
    (a_44)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_47:Unit)
  WITH asked_43, at_47, length(line_42) AS step_48
  WITH asked_43, at_47, step_48, CASE at_47.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_49, (at_47.validFrom <= $today AND $today < at_47.validTo) AS live_50
  OPTIONAL MATCH (at_47)<-[:SPEAKS_FOR]-(o_51:Spokesperson)
  WHERE live_50 AND o_51.validFrom <= $today AND $today < o_51.validTo AND o_51.tier <= $tier AND o_51.validFrom <= $shownTo AND $shownFrom < o_51.validTo AND o_51.mandate IN ladder_49
  WITH asked_43, at_47, step_48, ladder_49, live_50, o_51, [i_52 IN range(0, size(ladder_49) - 1) WHERE ladder_49[i_52] = o_51.mandate][0] AS rung_53
  ORDER BY step_48, rung_53, o_51.validFrom DESC, o_51.id
  WITH asked_43, at_47, step_48, ladder_49, live_50, collect([o_51, rung_53])[0] AS best_54
  WITH asked_43, at_47, step_48, ladder_49, live_50, best_54[0] AS s_55, best_54[1] AS rung_53
  ORDER BY step_48
  WITH asked_43, at_47, step_48, s_55, CASE WHEN live_50 THEN [k IN range(0, coalesce(rung_53, size(ladder_49) - 1)) | [at_47, ladder_49[k], CASE WHEN k = rung_53 THEN 'answers' ELSE head([m IN [ladder_49[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_47.validTo <= $today THEN [[at_47, ladder_49[0], 'ended on ' + toString(at_47.validTo) + CASE WHEN EXISTS {
    (at_47)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_47, ladder_49[0], 'starts on ' + toString(at_47.validFrom)]] END AS here_56
  ORDER BY step_48
  WITH asked_43, collect({unit: at_47, s: s_55, here: here_56}) AS tried_57
  WITH asked_43, tried_57, coalesce([i IN range(0, size(tried_57) - 1) WHERE tried_57[i].s IS NOT NULL][0], -1) AS found_58
  WITH asked_43, tried_57, found_58, CASE WHEN found_58 < 0 THEN size(tried_57) - 1 ELSE found_58 END AS last_59
  WITH CASE WHEN found_58 < 0 THEN asked_43 ELSE tried_57[found_58].unit END AS u_60, CASE WHEN found_58 < 0 THEN null ELSE tried_57[found_58].s END AS s_55, reduce(every = [], t IN tried_57[..last_59 + 1] | every + t.here) AS steps_61, CASE WHEN found_58 < 0 THEN 'NONE' WHEN found_58 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_57[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_57[0].s.mandate END END AS reason_62
  RETURN collect([reason_62]) AS c_63
}
WITH s0, c_2 AS r0, c_5 AS r1, [null, $p_6_first, c_8] AS r2, [c_17, $p_9_first, null] AS r3, c_27 AS r4, [c_30, $p_28_first, null] AS r5, c_34 AS r6, [$p_35_size, c_40] AS r7, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_41_unit})
} THEN c_63 END AS r8
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4, r5, r6, r7, r8
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
  RETURN collect([null, CASE WHEN x_10:Unit THEN [0, [x_10.fullName]] WHEN x_10:Spokesperson THEN [1, []] WHEN x_10:FocalPoint THEN [2, []] WHEN x_10:PressAgency THEN [3, []] END]) AS c_17
}
OPTIONAL MATCH (root_19:Unit {code: 'CP'})<-[:PLACES]-(start_20:Placement)
WHERE start_20.validFrom <= $today AND $today < start_20.validTo
CALL (start_20) {
  MATCH (p_21:Placement)
  WHERE p_21.path >= start_20.path AND p_21.path < start_20.path + '"' AND p_21.validFrom <= $today AND $today < p_21.validTo AND p_21.depth > 0
  MATCH (p_21)-[:PLACES]->(x_22:Unit)
  WITH x_22, p_21, EXISTS {
    MATCH (x_22)<-[:SPEAKS_FOR]-(h_23:Spokesperson)
    WHERE h_23.mandate IN ['HEAD', 'REGULAR'] AND h_23.validFrom <= $today AND $today < h_23.validTo
  } AS spoken_24, EXISTS {
    MATCH (x_22)<-[:FOCAL_POINT_FOR]-(h_23:FocalPoint)
    WHERE h_23.role IN ['SPECIALISED', 'CONCURRENT'] AND h_23.validFrom <= $today AND $today < h_23.validTo
  } AS pointed_25, EXISTS {
    MATCH (x_22)<-[:FOCAL_POINT_FOR]-(h_23:FocalPoint)
    WHERE h_23.role = 'LEADER_IN_CHARGE' AND h_23.validFrom <= $today AND $today < h_23.validTo
  } AS led_26
  WITH start_20.path AS from_27, p_21.level AS level_28, x_22.levelRank AS rank_29, count(*) AS units_30, count(CASE WHEN spoken_24 THEN 1 END) AS withSpokesperson_31, count(CASE WHEN pointed_25 THEN 1 END) AS withFocalPoint_32, count(CASE WHEN led_26 THEN 1 END) AS withLeader_33
  WITH from_27, level_28, rank_29, units_30, withSpokesperson_31, withFocalPoint_32, withLeader_33
  ORDER BY rank_29
  RETURN collect([level_28, units_30]) AS c_34
}
CALL () {
  MATCH (x_36:PressAgency)
  WITH x_36
  ORDER BY x_36.sortKey, x_36.id
  LIMIT $p_35_first + 1
  RETURN collect([null, [x_36.name]]) AS c_37
}
CALL () {
  CALL () {
    MATCH (x_39:Unit {id: $p_38_id})
    RETURN x_39
    UNION ALL
    MATCH (x_39:Spokesperson {id: $p_38_id})
    WHERE x_39.tier <= $tier AND x_39.validFrom <= $shownTo AND $shownFrom < x_39.validTo
    RETURN x_39
    UNION ALL
    MATCH (x_39:FocalPoint {id: $p_38_id})
    WHERE x_39.tier <= $tier AND x_39.validFrom <= $shownTo AND $shownFrom < x_39.validTo
    RETURN x_39
    UNION ALL
    MATCH (x_39:PressAgency {id: $p_38_id})
    RETURN x_39
  }
  WITH x_39
  WITH x_39, CASE WHEN x_39:Unit THEN CASE WHEN $today < x_39.validFrom THEN x_39.validFrom WHEN $today >= x_39.validTo THEN x_39.lastDay ELSE $today END ELSE $today END AS day_below_40
  RETURN collect(CASE WHEN x_39:Unit THEN [0, []] WHEN x_39:Spokesperson THEN [1, []] WHEN x_39:FocalPoint THEN [2, []] WHEN x_39:PressAgency THEN [3, [x_39.name]] END) AS c_41
}
CALL () {
  UNWIND range(0, size($p_42_ids) - 1) AS slot_43
  WITH slot_43, $p_42_ids[slot_43] AS id_44
  CALL (id_44) {
    MATCH (x_45:Unit {id: id_44})
    RETURN x_45
    UNION ALL
    MATCH (x_45:Spokesperson {id: id_44})
    WHERE x_45.tier <= $tier AND x_45.validFrom <= $shownTo AND $shownFrom < x_45.validTo
    RETURN x_45
    UNION ALL
    MATCH (x_45:FocalPoint {id: id_44})
    WHERE x_45.tier <= $tier AND x_45.validFrom <= $shownTo AND $shownFrom < x_45.validTo
    RETURN x_45
    UNION ALL
    MATCH (x_45:PressAgency {id: id_44})
    RETURN x_45
  }
  WITH slot_43, x_45
  WITH slot_43, x_45, CASE WHEN x_45:Unit THEN CASE WHEN $today < x_45.validFrom THEN x_45.validFrom WHEN $today >= x_45.validTo THEN x_45.lastDay ELSE $today END ELSE $today END AS day_below_46
  RETURN collect([slot_43, CASE WHEN x_45:Unit THEN [0, [x_45.id]] WHEN x_45:Spokesperson THEN [1, [x_45.id]] WHEN x_45:FocalPoint THEN [2, [x_45.id]] WHEN x_45:PressAgency THEN [3, [x_45.id]] END]) AS c_47
}
CALL () {
  MATCH line_49 = (asked_50:Unit {id: $p_48_unit}) ((a_51)-[e_52:CHILD_OF|SUCCEEDED_BY]->(b_53) WHERE (type(e_52) = 'CHILD_OF' AND e_52.validFrom <= $today AND $today < e_52.validTo) OR (a_51.validTo <= $today AND type(e_52) = 'SUCCEEDED_BY' AND e_52.isMain) OR (a_51.validTo <= $today AND type(e_52) = 'CHILD_OF' AND e_52.validTo = a_51.validTo AND NOT EXISTS {
    (a_51)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_54:Unit)
  WITH asked_50, at_54, length(line_49) AS step_55
  WITH asked_50, at_54, step_55, CASE at_54.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_56, (at_54.validFrom <= $today AND $today < at_54.validTo) AS live_57
  OPTIONAL MATCH (at_54)<-[:SPEAKS_FOR]-(o_58:Spokesperson)
  WHERE live_57 AND o_58.validFrom <= $today AND $today < o_58.validTo AND o_58.tier <= $tier AND o_58.validFrom <= $shownTo AND $shownFrom < o_58.validTo AND o_58.mandate IN ladder_56
  WITH asked_50, at_54, step_55, ladder_56, live_57, o_58, [i_59 IN range(0, size(ladder_56) - 1) WHERE ladder_56[i_59] = o_58.mandate][0] AS rung_60
  ORDER BY step_55, rung_60, o_58.validFrom DESC, o_58.id
  WITH asked_50, at_54, step_55, ladder_56, live_57, collect([o_58, rung_60])[0] AS best_61
  WITH asked_50, at_54, step_55, ladder_56, live_57, best_61[0] AS s_62, best_61[1] AS rung_60
  ORDER BY step_55
  WITH asked_50, at_54, step_55, s_62, CASE WHEN live_57 THEN [k IN range(0, coalesce(rung_60, size(ladder_56) - 1)) | [at_54, ladder_56[k], CASE WHEN k = rung_60 THEN 'answers' ELSE head([m IN [ladder_56[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_54.validTo <= $today THEN [[at_54, ladder_56[0], 'ended on ' + toString(at_54.validTo) + CASE WHEN EXISTS {
    (at_54)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_54, ladder_56[0], 'starts on ' + toString(at_54.validFrom)]] END AS here_63
  ORDER BY step_55
  WITH asked_50, collect({unit: at_54, s: s_62, here: here_63}) AS tried_64
  WITH asked_50, tried_64, coalesce([i IN range(0, size(tried_64) - 1) WHERE tried_64[i].s IS NOT NULL][0], -1) AS found_65
  WITH asked_50, tried_64, found_65, CASE WHEN found_65 < 0 THEN size(tried_64) - 1 ELSE found_65 END AS last_66
  WITH CASE WHEN found_65 < 0 THEN asked_50 ELSE tried_64[found_65].unit END AS u_67, CASE WHEN found_65 < 0 THEN null ELSE tried_64[found_65].s END AS s_62, reduce(every = [], t IN tried_64[..last_66 + 1] | every + t.here) AS steps_68, CASE WHEN found_65 < 0 THEN 'NONE' WHEN found_65 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_64[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_64[0].s.mandate END END AS reason_69
  RETURN collect([reason_69]) AS c_70
}
WITH s0, c_2 AS r0, c_5 AS r1, [null, $p_6_first, c_8] AS r2, [c_17, $p_9_first, null] AS r3, c_34 AS r4, [c_37, $p_35_first, null] AS r5, c_41 AS r6, [$p_42_size, c_47] AS r7, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_48_unit})
} THEN c_70 END AS r8
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4, r5, r6, r7, r8
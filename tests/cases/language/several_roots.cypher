MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_6_text_query) YIELD node AS x_7
    WITH x_7
      WHERE any(n IN x_7.searchNames WHERE n CONTAINS $p_6_text_folded) AND x_7.validFrom <= $today AND $today < x_7.validTo
    WITH x_7, CASE WHEN any(n IN x_7.searchNames WHERE n = $p_6_text_folded) THEN 0 WHEN any(n IN x_7.searchNames WHERE n STARTS WITH $p_6_text_folded) THEN 1 ELSE 2 END AS class_8
    WITH x_7, class_8, CASE WHEN any(i IN range(0, size(x_7.searchNames) - 1) WHERE CASE class_8 WHEN 0 THEN x_7.searchNames[i] = $p_6_text_folded AND x_7.searchSpellings[i] = $p_6_text_spelled WHEN 1 THEN x_7.searchNames[i] STARTS WITH $p_6_text_folded AND x_7.searchSpellings[i] STARTS WITH $p_6_text_spelled ELSE x_7.searchNames[i] CONTAINS $p_6_text_folded AND x_7.searchSpellings[i] CONTAINS $p_6_text_spelled END) THEN 0 ELSE 1 END AS unspelled_9, null AS formerName_10
    RETURN x_7, class_8, unspelled_9, formerName_10
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_6_text_query) YIELD node AS f_11
    WITH f_11
      WHERE f_11.validTo <= $today AND any(n IN f_11.searchNames WHERE n CONTAINS $p_6_text_folded)
    MATCH (f_11)-[:SUCCEEDED_BY]->+(x_7:Unit)
      WHERE x_7.validFrom <= $today AND $today < x_7.validTo AND NOT any(n IN x_7.searchNames WHERE n CONTAINS $p_6_text_folded)
    WITH DISTINCT x_7, f_11, CASE WHEN any(n IN f_11.searchSpellings WHERE n CONTAINS $p_6_text_spelled) THEN 0 ELSE 1 END AS miss_12
      ORDER BY miss_12, f_11.sortKey, f_11.id
    WITH x_7, collect([miss_12, f_11.fullName])[0] AS best_13
    RETURN x_7, 3 AS class_8, best_13[0] AS unspelled_9, best_13[1] AS formerName_10
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_6_text_query) YIELD node AS x_7
    WITH x_7
      WHERE any(n IN x_7.searchNames WHERE n CONTAINS $p_6_text_folded) AND x_7.validFrom <= $today AND $today < x_7.validTo AND x_7.tier <= $tier AND x_7.validFrom <= $shownTo AND $shownFrom < x_7.validTo
    WITH x_7, CASE WHEN any(n IN x_7.searchNames WHERE n = $p_6_text_folded) THEN 0 WHEN any(n IN x_7.searchNames WHERE n STARTS WITH $p_6_text_folded) THEN 1 ELSE 2 END AS class_8
    WITH x_7, class_8, CASE WHEN any(i IN range(0, size(x_7.searchNames) - 1) WHERE CASE class_8 WHEN 0 THEN x_7.searchNames[i] = $p_6_text_folded AND x_7.searchSpellings[i] = $p_6_text_spelled WHEN 1 THEN x_7.searchNames[i] STARTS WITH $p_6_text_folded AND x_7.searchSpellings[i] STARTS WITH $p_6_text_spelled ELSE x_7.searchNames[i] CONTAINS $p_6_text_folded AND x_7.searchSpellings[i] CONTAINS $p_6_text_spelled END) THEN 0 ELSE 1 END AS unspelled_9, null AS formerName_10
    RETURN x_7, class_8, unspelled_9, formerName_10
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_6_text_query) YIELD node AS x_7
    WITH x_7
      WHERE any(n IN x_7.searchNames WHERE n CONTAINS $p_6_text_folded) AND x_7.validFrom <= $today AND $today < x_7.validTo AND x_7.tier <= $tier AND x_7.validFrom <= $shownTo AND $shownFrom < x_7.validTo
    WITH x_7, CASE WHEN any(n IN x_7.searchNames WHERE n = $p_6_text_folded) THEN 0 WHEN any(n IN x_7.searchNames WHERE n STARTS WITH $p_6_text_folded) THEN 1 ELSE 2 END AS class_8
    WITH x_7, class_8, CASE WHEN any(i IN range(0, size(x_7.searchNames) - 1) WHERE CASE class_8 WHEN 0 THEN x_7.searchNames[i] = $p_6_text_folded AND x_7.searchSpellings[i] = $p_6_text_spelled WHEN 1 THEN x_7.searchNames[i] STARTS WITH $p_6_text_folded AND x_7.searchSpellings[i] STARTS WITH $p_6_text_spelled ELSE x_7.searchNames[i] CONTAINS $p_6_text_folded AND x_7.searchSpellings[i] CONTAINS $p_6_text_spelled END) THEN 0 ELSE 1 END AS unspelled_9, null AS formerName_10
    RETURN x_7, class_8, unspelled_9, formerName_10
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_6_text_query) YIELD node AS x_7
    WITH x_7
      WHERE any(n IN x_7.searchNames WHERE n CONTAINS $p_6_text_folded)
    WITH x_7, CASE WHEN any(n IN x_7.searchNames WHERE n = $p_6_text_folded) THEN 0 WHEN any(n IN x_7.searchNames WHERE n STARTS WITH $p_6_text_folded) THEN 1 ELSE 2 END AS class_8
    WITH x_7, class_8, CASE WHEN any(i IN range(0, size(x_7.searchNames) - 1) WHERE CASE class_8 WHEN 0 THEN x_7.searchNames[i] = $p_6_text_folded AND x_7.searchSpellings[i] = $p_6_text_spelled WHEN 1 THEN x_7.searchNames[i] STARTS WITH $p_6_text_folded AND x_7.searchSpellings[i] STARTS WITH $p_6_text_spelled ELSE x_7.searchNames[i] CONTAINS $p_6_text_folded AND x_7.searchSpellings[i] CONTAINS $p_6_text_spelled END) THEN 0 ELSE 1 END AS unspelled_9, null AS formerName_10
    RETURN x_7, class_8, unspelled_9, formerName_10
  }
  WITH x_7, class_8, unspelled_9, formerName_10
  WITH x_7, class_8, unspelled_9, formerName_10
    ORDER BY class_8, unspelled_9, CASE WHEN x_7:Unit THEN x_7.levelRank ELSE 9 END, x_7.sortKey, coalesce(x_7.code, ''), x_7.id
    LIMIT $p_6_first + 1
  RETURN collect([null, CASE WHEN x_7:Unit THEN [0, [x_7.fullName]] WHEN x_7:Spokesperson THEN [1, []] WHEN x_7:FocalPoint THEN [2, []] WHEN x_7:PressAgency THEN [3, []] END]) AS c_14
}
CALL () {
  MATCH (root_16:Unit {code: 'CP'})<-[:PLACES]-(start_17:Placement)
    WHERE start_17.validFrom <= $today AND $today < start_17.validTo
  MATCH (p_18:Placement)
    WHERE p_18.path >= start_17.path AND p_18.path < start_17.path + '"' AND p_18.validFrom <= $today AND $today < p_18.validTo AND p_18.depth > 0
  MATCH (p_18)-[:PLACES]->(x_19:Unit)
  WITH start_17, x_19, p_18, EXISTS { MATCH (x_19)<-[:SPEAKS_FOR]-(h_20:Spokesperson) WHERE h_20.mandate IN ['HEAD', 'REGULAR'] AND h_20.validFrom <= $today AND $today < h_20.validTo } AS spoken_21, EXISTS { MATCH (x_19)<-[:FOCAL_POINT_FOR]-(h_20:FocalPoint) WHERE h_20.role IN ['SPECIALISED', 'CONCURRENT'] AND h_20.validFrom <= $today AND $today < h_20.validTo } AS pointed_22, EXISTS { MATCH (x_19)<-[:FOCAL_POINT_FOR]-(h_20:FocalPoint) WHERE h_20.role = 'LEADER_IN_CHARGE' AND h_20.validFrom <= $today AND $today < h_20.validTo } AS led_23
  WITH start_17.path AS from_24, p_18.level AS level_25, x_19.levelRank AS rank_26, count(*) AS units_27, count(CASE WHEN spoken_21 THEN 1 END) AS withSpokesperson_28, count(CASE WHEN pointed_22 THEN 1 END) AS withFocalPoint_29, count(CASE WHEN led_23 THEN 1 END) AS withLeader_30
  WITH from_24, level_25, rank_26, units_27, withSpokesperson_28, withFocalPoint_29, withLeader_30
    ORDER BY rank_26
  RETURN collect([level_25, units_27]) AS c_31
}
CALL () {
  MATCH line_43 = (asked_44:Unit {id: $p_42_unit}) ((a_45)-[e_46:CHILD_OF|SUCCEEDED_BY]->(b_47) WHERE (type(e_46) = 'CHILD_OF' AND e_46.validFrom <= $today AND $today < e_46.validTo) OR (a_45.validTo <= $today AND type(e_46) = 'SUCCEEDED_BY' AND e_46.isMain) OR (a_45.validTo <= $today AND type(e_46) = 'CHILD_OF' AND e_46.validTo = a_45.validTo AND NOT EXISTS { (a_45)-[:SUCCEEDED_BY {isMain: true}]->() }))* (at_48:Unit)
  WITH asked_44, at_48, length(line_43) AS step_49
  WITH asked_44, at_48, step_49, CASE at_48.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_50, (at_48.validFrom <= $today AND $today < at_48.validTo) AS live_51
  OPTIONAL MATCH (at_48)<-[:SPEAKS_FOR]-(o_52:Spokesperson)
    WHERE live_51 AND o_52.validFrom <= $today AND $today < o_52.validTo AND o_52.tier <= $tier AND o_52.validFrom <= $shownTo AND $shownFrom < o_52.validTo AND o_52.mandate IN ladder_50
  WITH asked_44, at_48, step_49, ladder_50, live_51, o_52, [i_53 IN range(0, size(ladder_50) - 1) WHERE ladder_50[i_53] = o_52.mandate][0] AS rung_54
    ORDER BY step_49, rung_54, o_52.validFrom DESC, o_52.id
  WITH asked_44, at_48, step_49, ladder_50, live_51, collect([o_52, rung_54])[0] AS best_55
  WITH asked_44, at_48, step_49, ladder_50, live_51, best_55[0] AS s_56, best_55[1] AS rung_54
    ORDER BY step_49
  WITH asked_44, at_48, step_49, s_56, CASE WHEN live_51 THEN [k IN range(0, coalesce(rung_54, size(ladder_50) - 1)) | [at_48, ladder_50[k], CASE WHEN k = rung_54 THEN 'answers' ELSE head([m IN [ladder_50[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_48.validTo <= $today THEN [[at_48, ladder_50[0], 'ended on ' + toString(at_48.validTo) + CASE WHEN EXISTS { (at_48)-[:SUCCEEDED_BY {isMain: true}]->() } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_48, ladder_50[0], 'starts on ' + toString(at_48.validFrom)]] END AS here_57
    ORDER BY step_49
  WITH asked_44, collect({unit: at_48, s: s_56, here: here_57}) AS tried_58
  WITH asked_44, tried_58, coalesce([i IN range(0, size(tried_58) - 1) WHERE tried_58[i].s IS NOT NULL][0], -1) AS found_59
  WITH asked_44, tried_58, found_59, CASE WHEN found_59 < 0 THEN size(tried_58) - 1 ELSE found_59 END AS last_60
  WITH CASE WHEN found_59 < 0 THEN asked_44 ELSE tried_58[found_59].unit END AS u_61, CASE WHEN found_59 < 0 THEN null ELSE tried_58[found_59].s END AS s_56, reduce(every = [], t IN tried_58[..last_60 + 1] | every + t.here) AS steps_62, CASE WHEN found_59 < 0 THEN 'NONE' WHEN found_59 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_58[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_58[0].s.mandate END END AS reason_63
  RETURN collect([reason_63]) AS c_64
}
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: 'CP'})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN [x_1.fullName]
} AS r0, COLLECT {
  MATCH (x_3:Unit {code: $p_2_code})
    WHERE x_3.validFrom <= $today AND $today < x_3.validTo
  RETURN [x_3.fullName]
} AS r1, [null, $p_4_first, COUNT {
  MATCH (x_5:Unit)
    WHERE x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.sortKey > '' AND x_5.level = $p_4_filter_level
}] AS r2, [c_14, $p_6_first, null] AS r3, c_31 AS r4, [COLLECT {
  MATCH (x_33:PressAgency)
    WHERE x_33.sortKey > ''
  WITH x_33
    ORDER BY x_33.sortKey, x_33.id
    LIMIT $p_32_first + 1
  RETURN [null, [x_33.name]]
}, $p_32_first, null] AS r5, COLLECT {
  CALL () {
    MATCH (x_35:Unit {id: $p_34_id})
    RETURN x_35
    UNION ALL
    MATCH (x_35:Spokesperson {id: $p_34_id})
      WHERE x_35.tier <= $tier AND x_35.validFrom <= $shownTo AND $shownFrom < x_35.validTo
    RETURN x_35
    UNION ALL
    MATCH (x_35:FocalPoint {id: $p_34_id})
      WHERE x_35.tier <= $tier AND x_35.validFrom <= $shownTo AND $shownFrom < x_35.validTo
    RETURN x_35
    UNION ALL
    MATCH (x_35:PressAgency {id: $p_34_id})
    RETURN x_35
  }
  WITH x_35
  WITH x_35, CASE WHEN x_35:Unit THEN CASE WHEN $today < x_35.validFrom THEN x_35.validFrom WHEN $today >= x_35.validTo THEN x_35.lastDay ELSE $today END ELSE $today END AS day_below_36
  RETURN CASE WHEN x_35:Unit THEN [0, []] WHEN x_35:Spokesperson THEN [1, []] WHEN x_35:FocalPoint THEN [2, []] WHEN x_35:PressAgency THEN [3, [x_35.name]] END
} AS r6, [$p_37_size, COLLECT {
  UNWIND range(0, size($p_37_ids) - 1) AS slot_38
  WITH slot_38, $p_37_ids[slot_38] AS id_39
  CALL (id_39) {
    MATCH (x_40:Unit {id: id_39})
    RETURN x_40
    UNION ALL
    MATCH (x_40:Spokesperson {id: id_39})
      WHERE x_40.tier <= $tier AND x_40.validFrom <= $shownTo AND $shownFrom < x_40.validTo
    RETURN x_40
    UNION ALL
    MATCH (x_40:FocalPoint {id: id_39})
      WHERE x_40.tier <= $tier AND x_40.validFrom <= $shownTo AND $shownFrom < x_40.validTo
    RETURN x_40
    UNION ALL
    MATCH (x_40:PressAgency {id: id_39})
    RETURN x_40
  }
  WITH slot_38, x_40
  WITH slot_38, x_40, CASE WHEN x_40:Unit THEN CASE WHEN $today < x_40.validFrom THEN x_40.validFrom WHEN $today >= x_40.validTo THEN x_40.lastDay ELSE $today END ELSE $today END AS day_below_41
  RETURN [slot_38, CASE WHEN x_40:Unit THEN [0, [x_40.id]] WHEN x_40:Spokesperson THEN [1, [x_40.id]] WHEN x_40:FocalPoint THEN [2, [x_40.id]] WHEN x_40:PressAgency THEN [3, [x_40.id]] END]
}] AS r7, CASE WHEN EXISTS { MATCH (:Unit {id: $p_42_unit}) } THEN c_64 END AS r8
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4, r5, r6, r7, r8

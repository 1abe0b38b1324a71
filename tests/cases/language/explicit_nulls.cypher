MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
CALL () {
  MATCH (root_8:Unit {code: 'CP'})<-[:PLACES]-(start_9:Placement)
    WHERE start_9.validFrom <= $today AND $today < start_9.validTo
  MATCH (p_10:Placement)
    WHERE p_10.path >= start_9.path AND p_10.path < start_9.path + '"' AND p_10.validFrom <= $today AND $today < p_10.validTo AND p_10.depth > 0
  MATCH (p_10)-[:PLACES]->(x_11:Unit)
  WITH start_9, x_11, p_10, EXISTS { MATCH (x_11)<-[:SPEAKS_FOR]-(h_12:Spokesperson) WHERE h_12.mandate IN ['HEAD', 'REGULAR'] AND h_12.validFrom <= $today AND $today < h_12.validTo } AS spoken_13, EXISTS { MATCH (x_11)<-[:FOCAL_POINT_FOR]-(h_12:FocalPoint) WHERE h_12.role IN ['SPECIALISED', 'CONCURRENT'] AND h_12.validFrom <= $today AND $today < h_12.validTo } AS pointed_14, EXISTS { MATCH (x_11)<-[:FOCAL_POINT_FOR]-(h_12:FocalPoint) WHERE h_12.role = 'LEADER_IN_CHARGE' AND h_12.validFrom <= $today AND $today < h_12.validTo } AS led_15
  WITH start_9.path AS from_16, p_10.level AS level_17, x_11.levelRank AS rank_18, count(*) AS units_19, count(CASE WHEN spoken_13 THEN 1 END) AS withSpokesperson_20, count(CASE WHEN pointed_14 THEN 1 END) AS withFocalPoint_21, count(CASE WHEN led_15 THEN 1 END) AS withLeader_22
  WITH from_16, level_17, rank_18, units_19, withSpokesperson_20, withFocalPoint_21, withLeader_22
    ORDER BY rank_18
  RETURN collect([level_17]) AS c_23
}
CALL () {
  MATCH line_27 = (asked_28:Unit {id: $p_26_unit}) ((a_29)-[e_30:CHILD_OF|SUCCEEDED_BY]->(b_31) WHERE (type(e_30) = 'CHILD_OF' AND e_30.validFrom <= $today AND $today < e_30.validTo) OR (a_29.validTo <= $today AND type(e_30) = 'SUCCEEDED_BY' AND e_30.isMain) OR (a_29.validTo <= $today AND type(e_30) = 'CHILD_OF' AND e_30.validTo = a_29.validTo AND NOT EXISTS { (a_29)-[:SUCCEEDED_BY {isMain: true}]->() }))* (at_32:Unit)
  WITH asked_28, at_32, length(line_27) AS step_33
  WITH asked_28, at_32, step_33, CASE at_32.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_34, (at_32.validFrom <= $today AND $today < at_32.validTo) AS live_35
  OPTIONAL MATCH (at_32)<-[:SPEAKS_FOR]-(o_36:Spokesperson)
    WHERE live_35 AND o_36.validFrom <= $today AND $today < o_36.validTo AND o_36.tier <= $tier AND o_36.validFrom <= $shownTo AND $shownFrom < o_36.validTo AND o_36.mandate IN ladder_34
  WITH asked_28, at_32, step_33, ladder_34, live_35, o_36, [i_37 IN range(0, size(ladder_34) - 1) WHERE ladder_34[i_37] = o_36.mandate][0] AS rung_38
    ORDER BY step_33, rung_38, o_36.validFrom DESC, o_36.id
  WITH asked_28, at_32, step_33, ladder_34, live_35, collect([o_36, rung_38])[0] AS best_39
  WITH asked_28, at_32, step_33, ladder_34, live_35, best_39[0] AS s_40, best_39[1] AS rung_38
    ORDER BY step_33
  WITH asked_28, at_32, step_33, s_40, CASE WHEN live_35 THEN [k IN range(0, coalesce(rung_38, size(ladder_34) - 1)) | [at_32, ladder_34[k], CASE WHEN k = rung_38 THEN 'answers' ELSE head([m IN [ladder_34[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_32.validTo <= $today THEN [[at_32, ladder_34[0], 'ended on ' + toString(at_32.validTo) + CASE WHEN EXISTS { (at_32)-[:SUCCEEDED_BY {isMain: true}]->() } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_32, ladder_34[0], 'starts on ' + toString(at_32.validFrom)]] END AS here_41
    ORDER BY step_33
  WITH asked_28, collect({unit: at_32, s: s_40, here: here_41}) AS tried_42
  WITH asked_28, tried_42, coalesce([i IN range(0, size(tried_42) - 1) WHERE tried_42[i].s IS NOT NULL][0], -1) AS found_43
  WITH asked_28, tried_42, found_43, CASE WHEN found_43 < 0 THEN size(tried_42) - 1 ELSE found_43 END AS last_44
  WITH CASE WHEN found_43 < 0 THEN asked_28 ELSE tried_42[found_43].unit END AS u_45, CASE WHEN found_43 < 0 THEN null ELSE tried_42[found_43].s END AS s_40, reduce(every = [], t IN tried_42[..last_44 + 1] | every + t.here) AS steps_46, CASE WHEN found_43 < 0 THEN 'NONE' WHEN found_43 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_42[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_42[0].s.mandate END END AS reason_47
  RETURN collect([reason_47]) AS c_48
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_49_text_query) YIELD node AS x_50
    WITH x_50
      WHERE any(n IN x_50.searchNames WHERE n CONTAINS $p_49_text_folded) AND x_50.validFrom <= $today AND $today < x_50.validTo
    WITH x_50, CASE WHEN any(n IN x_50.searchNames WHERE n = $p_49_text_folded) THEN 0 WHEN any(n IN x_50.searchNames WHERE n STARTS WITH $p_49_text_folded) THEN 1 ELSE 2 END AS class_51
    WITH x_50, class_51, CASE WHEN any(i IN range(0, size(x_50.searchNames) - 1) WHERE CASE class_51 WHEN 0 THEN x_50.searchNames[i] = $p_49_text_folded AND x_50.searchSpellings[i] = $p_49_text_spelled WHEN 1 THEN x_50.searchNames[i] STARTS WITH $p_49_text_folded AND x_50.searchSpellings[i] STARTS WITH $p_49_text_spelled ELSE x_50.searchNames[i] CONTAINS $p_49_text_folded AND x_50.searchSpellings[i] CONTAINS $p_49_text_spelled END) THEN 0 ELSE 1 END AS unspelled_52, null AS formerName_53
    RETURN x_50, class_51, unspelled_52, formerName_53
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_49_text_query) YIELD node AS f_54
    WITH f_54
      WHERE f_54.validTo <= $today AND any(n IN f_54.searchNames WHERE n CONTAINS $p_49_text_folded)
    MATCH (f_54)-[:SUCCEEDED_BY]->+(x_50:Unit)
      WHERE x_50.validFrom <= $today AND $today < x_50.validTo AND NOT any(n IN x_50.searchNames WHERE n CONTAINS $p_49_text_folded)
    WITH DISTINCT x_50, f_54, CASE WHEN any(n IN f_54.searchSpellings WHERE n CONTAINS $p_49_text_spelled) THEN 0 ELSE 1 END AS miss_55
      ORDER BY miss_55, f_54.sortKey, f_54.id
    WITH x_50, collect([miss_55, f_54.fullName])[0] AS best_56
    RETURN x_50, 3 AS class_51, best_56[0] AS unspelled_52, best_56[1] AS formerName_53
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_49_text_query) YIELD node AS x_50
    WITH x_50
      WHERE any(n IN x_50.searchNames WHERE n CONTAINS $p_49_text_folded) AND x_50.validFrom <= $today AND $today < x_50.validTo AND x_50.tier <= $tier AND x_50.validFrom <= $shownTo AND $shownFrom < x_50.validTo
    WITH x_50, CASE WHEN any(n IN x_50.searchNames WHERE n = $p_49_text_folded) THEN 0 WHEN any(n IN x_50.searchNames WHERE n STARTS WITH $p_49_text_folded) THEN 1 ELSE 2 END AS class_51
    WITH x_50, class_51, CASE WHEN any(i IN range(0, size(x_50.searchNames) - 1) WHERE CASE class_51 WHEN 0 THEN x_50.searchNames[i] = $p_49_text_folded AND x_50.searchSpellings[i] = $p_49_text_spelled WHEN 1 THEN x_50.searchNames[i] STARTS WITH $p_49_text_folded AND x_50.searchSpellings[i] STARTS WITH $p_49_text_spelled ELSE x_50.searchNames[i] CONTAINS $p_49_text_folded AND x_50.searchSpellings[i] CONTAINS $p_49_text_spelled END) THEN 0 ELSE 1 END AS unspelled_52, null AS formerName_53
    RETURN x_50, class_51, unspelled_52, formerName_53
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_49_text_query) YIELD node AS x_50
    WITH x_50
      WHERE any(n IN x_50.searchNames WHERE n CONTAINS $p_49_text_folded) AND x_50.validFrom <= $today AND $today < x_50.validTo AND x_50.tier <= $tier AND x_50.validFrom <= $shownTo AND $shownFrom < x_50.validTo
    WITH x_50, CASE WHEN any(n IN x_50.searchNames WHERE n = $p_49_text_folded) THEN 0 WHEN any(n IN x_50.searchNames WHERE n STARTS WITH $p_49_text_folded) THEN 1 ELSE 2 END AS class_51
    WITH x_50, class_51, CASE WHEN any(i IN range(0, size(x_50.searchNames) - 1) WHERE CASE class_51 WHEN 0 THEN x_50.searchNames[i] = $p_49_text_folded AND x_50.searchSpellings[i] = $p_49_text_spelled WHEN 1 THEN x_50.searchNames[i] STARTS WITH $p_49_text_folded AND x_50.searchSpellings[i] STARTS WITH $p_49_text_spelled ELSE x_50.searchNames[i] CONTAINS $p_49_text_folded AND x_50.searchSpellings[i] CONTAINS $p_49_text_spelled END) THEN 0 ELSE 1 END AS unspelled_52, null AS formerName_53
    RETURN x_50, class_51, unspelled_52, formerName_53
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_49_text_query) YIELD node AS x_50
    WITH x_50
      WHERE any(n IN x_50.searchNames WHERE n CONTAINS $p_49_text_folded)
    WITH x_50, CASE WHEN any(n IN x_50.searchNames WHERE n = $p_49_text_folded) THEN 0 WHEN any(n IN x_50.searchNames WHERE n STARTS WITH $p_49_text_folded) THEN 1 ELSE 2 END AS class_51
    WITH x_50, class_51, CASE WHEN any(i IN range(0, size(x_50.searchNames) - 1) WHERE CASE class_51 WHEN 0 THEN x_50.searchNames[i] = $p_49_text_folded AND x_50.searchSpellings[i] = $p_49_text_spelled WHEN 1 THEN x_50.searchNames[i] STARTS WITH $p_49_text_folded AND x_50.searchSpellings[i] STARTS WITH $p_49_text_spelled ELSE x_50.searchNames[i] CONTAINS $p_49_text_folded AND x_50.searchSpellings[i] CONTAINS $p_49_text_spelled END) THEN 0 ELSE 1 END AS unspelled_52, null AS formerName_53
    RETURN x_50, class_51, unspelled_52, formerName_53
  }
  WITH x_50, class_51, unspelled_52, formerName_53
  RETURN count(*) AS c_57
}
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN [x_1.name, COLLECT {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
      WHERE e_3.validFrom <= $today AND $today < e_3.validTo
    WITH x_4
      ORDER BY x_4.sortKey, x_4.id
    RETURN [x_4.fullName]
  }]
} AS r0, [COLLECT {
  MATCH (x_6:Unit)
    WHERE x_6.validFrom <= $today AND $today < x_6.validTo AND x_6.sortKey > ''
  WITH x_6
    ORDER BY x_6.sortKey, x_6.id
    LIMIT $p_5_first + 1
  RETURN [null, [x_6.name]]
}, $p_5_first, null] AS r1, c_23 AS r2, [null, $p_24_first, COUNT {
  MATCH (x_25:PressAgency)
    WHERE x_25.sortKey > ''
}] AS r3, CASE WHEN EXISTS { MATCH (:Unit {id: $p_26_unit}) } THEN c_48 END AS r4, [null, $p_49_first, c_57] AS r5, COLLECT {
  MATCH (x_59:Unit {code: 'CP'})
    WHERE x_59.validFrom <= $today AND $today < x_59.validTo
  RETURN [[null, $p_60_first, COUNT {
    MATCH (x_59)<-[:PLACES]-(start_61:Placement)
      WHERE start_61.validFrom <= $today AND $today < start_61.validTo
    MATCH (p_62:Placement)
      WHERE p_62.path > start_61.path AND p_62.path < start_61.path + '"' AND p_62.validFrom <= $today AND $today < p_62.validTo
  }]]
} AS r6
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4, r5, r6

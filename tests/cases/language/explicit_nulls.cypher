MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
    WHERE e_3.validFrom <= $today AND $today < e_3.validTo
    WITH x_4
    ORDER BY x_4.sortKey, x_4.id
    RETURN collect([x_4.fullName]) AS c_5
  }
  RETURN collect([x_1.name, c_5]) AS c_6
}
CALL () {
  MATCH (x_8:Unit) USING INDEX x_8:Unit(sortKey, id)
  WHERE x_8.validFrom <= $today AND $today < x_8.validTo AND x_8.sortKey > '' AND x_8.id > ''
  WITH x_8
  ORDER BY x_8.sortKey, x_8.id
  LIMIT $p_7_first + 1
  RETURN collect([null, [x_8.name]]) AS c_9
}
OPTIONAL MATCH (root_11:Unit {code: 'CP'})<-[:PLACES]-(start_12:Placement)
WHERE start_12.validFrom <= $today AND $today < start_12.validTo
CALL (start_12) {
  MATCH (p_13:Placement)
  WHERE p_13.path >= start_12.path AND p_13.path < start_12.path + '"' AND p_13.validFrom <= $today AND $today < p_13.validTo AND p_13.depth > 0
  MATCH (p_13)-[:PLACES]->(x_14:Unit)
  WITH x_14, p_13, EXISTS {
    MATCH (x_14)<-[:SPEAKS_FOR]-(h_15:Spokesperson)
    WHERE h_15.mandate IN ['HEAD', 'REGULAR'] AND h_15.validFrom <= $today AND $today < h_15.validTo
  } AS spoken_16, EXISTS {
    MATCH (x_14)<-[:FOCAL_POINT_FOR]-(h_15:FocalPoint)
    WHERE h_15.role IN ['SPECIALISED', 'CONCURRENT'] AND h_15.validFrom <= $today AND $today < h_15.validTo
  } AS pointed_17, EXISTS {
    MATCH (x_14)<-[:FOCAL_POINT_FOR]-(h_15:FocalPoint)
    WHERE h_15.role = 'LEADER_IN_CHARGE' AND h_15.validFrom <= $today AND $today < h_15.validTo
  } AS led_18
  WITH start_12.path AS from_19, p_13.level AS level_20, x_14.levelRank AS rank_21, count(*) AS units_22, count(CASE WHEN spoken_16 THEN 1 END) AS withSpokesperson_23, count(CASE WHEN pointed_17 THEN 1 END) AS withFocalPoint_24, count(CASE WHEN led_18 THEN 1 END) AS withLeader_25
  WITH from_19, level_20, rank_21, units_22, withSpokesperson_23, withFocalPoint_24, withLeader_25
  ORDER BY rank_21
  RETURN collect([level_20]) AS c_26
}
CALL () {
  MATCH (x_28:PressAgency)
  RETURN count(*) AS c_29
}
CALL () {
  MATCH line_31 = (asked_32:Unit {id: $p_30_unit}) ((a_33)-[e_34:CHILD_OF|SUCCEEDED_BY]->(b_35) WHERE (type(e_34) = 'CHILD_OF' AND e_34.validFrom <= $today AND $today < e_34.validTo) OR (a_33.validTo <= $today AND type(e_34) = 'SUCCEEDED_BY' AND e_34.isMain) OR (a_33.validTo <= $today AND type(e_34) = 'CHILD_OF' AND e_34.validTo = a_33.validTo AND NOT EXISTS {
    (a_33)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_36:Unit)
  WITH asked_32, at_36, length(line_31) AS step_37
  WITH asked_32, at_36, step_37, CASE at_36.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_38, (at_36.validFrom <= $today AND $today < at_36.validTo) AS live_39
  OPTIONAL MATCH (at_36)<-[:SPEAKS_FOR]-(o_40:Spokesperson)
  WHERE live_39 AND o_40.validFrom <= $today AND $today < o_40.validTo AND o_40.tier <= $tier AND o_40.validFrom <= $shownTo AND $shownFrom < o_40.validTo AND o_40.mandate IN ladder_38
  WITH asked_32, at_36, step_37, ladder_38, live_39, o_40, [i_41 IN range(0, size(ladder_38) - 1) WHERE ladder_38[i_41] = o_40.mandate][0] AS rung_42
  ORDER BY step_37, rung_42, o_40.validFrom DESC, o_40.id
  WITH asked_32, at_36, step_37, ladder_38, live_39, collect([o_40, rung_42])[0] AS best_43
  WITH asked_32, at_36, step_37, ladder_38, live_39, best_43[0] AS s_44, best_43[1] AS rung_42
  ORDER BY step_37
  WITH asked_32, at_36, step_37, s_44, CASE WHEN live_39 THEN [k IN range(0, coalesce(rung_42, size(ladder_38) - 1)) | [at_36, ladder_38[k], CASE WHEN k = rung_42 THEN 'answers' ELSE head([m IN [ladder_38[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_36.validTo <= $today THEN [[at_36, ladder_38[0], 'ended on ' + toString(at_36.validTo) + CASE WHEN EXISTS {
    (at_36)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_36, ladder_38[0], 'starts on ' + toString(at_36.validFrom)]] END AS here_45
  ORDER BY step_37
  WITH asked_32, collect({unit: at_36, s: s_44, here: here_45}) AS tried_46
  WITH asked_32, tried_46, coalesce([i IN range(0, size(tried_46) - 1) WHERE tried_46[i].s IS NOT NULL][0], -1) AS found_47
  WITH asked_32, tried_46, found_47, CASE WHEN found_47 < 0 THEN size(tried_46) - 1 ELSE found_47 END AS last_48
  WITH CASE WHEN found_47 < 0 THEN asked_32 ELSE tried_46[found_47].unit END AS u_49, CASE WHEN found_47 < 0 THEN null ELSE tried_46[found_47].s END AS s_44, reduce(every = [], t IN tried_46[..last_48 + 1] | every + t.here) AS steps_50, CASE WHEN found_47 < 0 THEN 'NONE' WHEN found_47 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_46[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_46[0].s.mandate END END AS reason_51
  RETURN collect([reason_51]) AS c_52
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_53_text_query) YIELD node AS x_54
    WITH x_54
    WHERE any(n IN x_54.searchNames WHERE n CONTAINS $p_53_text_folded) AND x_54.validFrom <= $today AND $today < x_54.validTo
    WITH x_54, CASE WHEN any(n IN x_54.searchNames WHERE n = $p_53_text_folded) THEN 0 WHEN any(n IN x_54.searchNames WHERE n STARTS WITH $p_53_text_folded) THEN 1 ELSE 2 END AS class_55
    WITH x_54, class_55, CASE WHEN any(i IN range(0, size(x_54.searchNames) - 1) WHERE CASE class_55 WHEN 0 THEN x_54.searchNames[i] = $p_53_text_folded AND x_54.searchSpellings[i] = $p_53_text_spelled WHEN 1 THEN x_54.searchNames[i] STARTS WITH $p_53_text_folded AND x_54.searchSpellings[i] STARTS WITH $p_53_text_spelled ELSE x_54.searchNames[i] CONTAINS $p_53_text_folded AND x_54.searchSpellings[i] CONTAINS $p_53_text_spelled END) THEN 0 ELSE 1 END AS unspelled_56, null AS formerName_57
    RETURN x_54, class_55, unspelled_56, formerName_57
    UNION ALL
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_53_text_query) YIELD node AS f_58
    WITH f_58
    WHERE f_58.validTo <= $today AND any(n IN f_58.searchNames WHERE n CONTAINS $p_53_text_folded)
    MATCH (f_58)-[:SUCCEEDED_BY]->+(x_54:Unit)
    WHERE x_54.validFrom <= $today AND $today < x_54.validTo AND NOT any(n IN x_54.searchNames WHERE n CONTAINS $p_53_text_folded)
    WITH DISTINCT x_54, f_58, CASE WHEN any(n IN f_58.searchSpellings WHERE n CONTAINS $p_53_text_spelled) THEN 0 ELSE 1 END AS miss_59
    ORDER BY miss_59, f_58.sortKey, f_58.id
    WITH x_54, collect([miss_59, f_58.fullName])[0] AS best_60
    RETURN x_54, 3 AS class_55, best_60[0] AS unspelled_56, best_60[1] AS formerName_57
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_53_text_query) YIELD node AS x_54
    WITH x_54
    WHERE any(n IN x_54.searchNames WHERE n CONTAINS $p_53_text_folded) AND x_54.validFrom <= $today AND $today < x_54.validTo AND x_54.tier <= $tier AND x_54.validFrom <= $shownTo AND $shownFrom < x_54.validTo
    WITH x_54, CASE WHEN any(n IN x_54.searchNames WHERE n = $p_53_text_folded) THEN 0 WHEN any(n IN x_54.searchNames WHERE n STARTS WITH $p_53_text_folded) THEN 1 ELSE 2 END AS class_55
    WITH x_54, class_55, CASE WHEN any(i IN range(0, size(x_54.searchNames) - 1) WHERE CASE class_55 WHEN 0 THEN x_54.searchNames[i] = $p_53_text_folded AND x_54.searchSpellings[i] = $p_53_text_spelled WHEN 1 THEN x_54.searchNames[i] STARTS WITH $p_53_text_folded AND x_54.searchSpellings[i] STARTS WITH $p_53_text_spelled ELSE x_54.searchNames[i] CONTAINS $p_53_text_folded AND x_54.searchSpellings[i] CONTAINS $p_53_text_spelled END) THEN 0 ELSE 1 END AS unspelled_56, null AS formerName_57
    RETURN x_54, class_55, unspelled_56, formerName_57
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_53_text_query) YIELD node AS x_54
    WITH x_54
    WHERE any(n IN x_54.searchNames WHERE n CONTAINS $p_53_text_folded) AND x_54.validFrom <= $today AND $today < x_54.validTo AND x_54.tier <= $tier AND x_54.validFrom <= $shownTo AND $shownFrom < x_54.validTo
    WITH x_54, CASE WHEN any(n IN x_54.searchNames WHERE n = $p_53_text_folded) THEN 0 WHEN any(n IN x_54.searchNames WHERE n STARTS WITH $p_53_text_folded) THEN 1 ELSE 2 END AS class_55
    WITH x_54, class_55, CASE WHEN any(i IN range(0, size(x_54.searchNames) - 1) WHERE CASE class_55 WHEN 0 THEN x_54.searchNames[i] = $p_53_text_folded AND x_54.searchSpellings[i] = $p_53_text_spelled WHEN 1 THEN x_54.searchNames[i] STARTS WITH $p_53_text_folded AND x_54.searchSpellings[i] STARTS WITH $p_53_text_spelled ELSE x_54.searchNames[i] CONTAINS $p_53_text_folded AND x_54.searchSpellings[i] CONTAINS $p_53_text_spelled END) THEN 0 ELSE 1 END AS unspelled_56, null AS formerName_57
    RETURN x_54, class_55, unspelled_56, formerName_57
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_53_text_query) YIELD node AS x_54
    WITH x_54
    WHERE any(n IN x_54.searchNames WHERE n CONTAINS $p_53_text_folded)
    WITH x_54, CASE WHEN any(n IN x_54.searchNames WHERE n = $p_53_text_folded) THEN 0 WHEN any(n IN x_54.searchNames WHERE n STARTS WITH $p_53_text_folded) THEN 1 ELSE 2 END AS class_55
    WITH x_54, class_55, CASE WHEN any(i IN range(0, size(x_54.searchNames) - 1) WHERE CASE class_55 WHEN 0 THEN x_54.searchNames[i] = $p_53_text_folded AND x_54.searchSpellings[i] = $p_53_text_spelled WHEN 1 THEN x_54.searchNames[i] STARTS WITH $p_53_text_folded AND x_54.searchSpellings[i] STARTS WITH $p_53_text_spelled ELSE x_54.searchNames[i] CONTAINS $p_53_text_folded AND x_54.searchSpellings[i] CONTAINS $p_53_text_spelled END) THEN 0 ELSE 1 END AS unspelled_56, null AS formerName_57
    RETURN x_54, class_55, unspelled_56, formerName_57
  }
  WITH x_54, class_55, unspelled_56, formerName_57
  RETURN count(*) AS c_61
}
CALL () {
  MATCH (x_63:Unit {code: 'CP'})
  WHERE x_63.validFrom <= $today AND $today < x_63.validTo
  OPTIONAL MATCH (x_63)<-[:PLACES]-(start_65:Placement)
  WHERE start_65.validFrom <= $today AND $today < start_65.validTo
  CALL (start_65) {
    MATCH (p_66:Placement)
    WHERE p_66.path > start_65.path AND p_66.path < start_65.path + '"' AND p_66.validFrom <= $today AND $today < p_66.validTo
    RETURN count(*) AS c_67
  }
  RETURN collect([[null, $p_64_first, c_67]]) AS c_68
}
WITH s0, c_6 AS r0, [c_9, $p_7_first, null] AS r1, c_26 AS r2, [null, $p_27_first, c_29] AS r3, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_30_unit})
} THEN c_52 END AS r4, [null, $p_53_first, c_61] AS r5, c_68 AS r6
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4, r5, r6
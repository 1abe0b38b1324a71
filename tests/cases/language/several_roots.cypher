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
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_9_text_query) YIELD node AS hit_10
    WITH collect(hit_10) AS hits_11
    CALL (hits_11) {
      UNWIND hits_11 AS x_12
      WITH x_12
      WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_9_text_folded) AND x_12.validFrom <= $today AND $today < x_12.validTo
      WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_9_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_9_text_folded) THEN 1 ELSE 2 END AS class_13
      WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_9_text_folded AND x_12.searchSpellings[i] = $p_9_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_9_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_9_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_9_text_folded AND x_12.searchSpellings[i] CONTAINS $p_9_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
      RETURN x_12, class_13, unspelled_14, formerName_15
      UNION ALL
      UNWIND hits_11 AS f_16
      WITH f_16
      WHERE f_16.validTo <= $today AND any(n IN f_16.searchNames WHERE n CONTAINS $p_9_text_folded)
      MATCH (f_16)-[:SUCCEEDED_BY]->+(x_12:Unit)
      WHERE x_12.validFrom <= $today AND $today < x_12.validTo AND NOT any(n IN x_12.searchNames WHERE n CONTAINS $p_9_text_folded)
      WITH DISTINCT x_12, f_16, CASE WHEN any(n IN f_16.searchSpellings WHERE n CONTAINS $p_9_text_spelled) THEN 0 ELSE 1 END AS miss_17
      ORDER BY miss_17, f_16.sortKey, f_16.id
      WITH x_12, collect([miss_17, f_16.fullName])[0] AS best_18
      RETURN x_12, 3 AS class_13, best_18[0] AS unspelled_14, best_18[1] AS formerName_15
    }
    RETURN x_12, class_13, unspelled_14, formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_9_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_9_text_folded) AND x_12.validFrom <= $today AND $today < x_12.validTo AND x_12.tier <= $tier
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_9_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_9_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_9_text_folded AND x_12.searchSpellings[i] = $p_9_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_9_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_9_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_9_text_folded AND x_12.searchSpellings[i] CONTAINS $p_9_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_9_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_9_text_folded) AND x_12.validFrom <= $today AND $today < x_12.validTo AND x_12.tier <= $tier
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_9_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_9_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_9_text_folded AND x_12.searchSpellings[i] = $p_9_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_9_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_9_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_9_text_folded AND x_12.searchSpellings[i] CONTAINS $p_9_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_9_text_query) YIELD node AS x_12
    WITH x_12
    WHERE any(n IN x_12.searchNames WHERE n CONTAINS $p_9_text_folded) AND (x_12.closedOn IS NULL OR $today < x_12.closedOn)
    WITH x_12, CASE WHEN any(n IN x_12.searchNames WHERE n = $p_9_text_folded) THEN 0 WHEN any(n IN x_12.searchNames WHERE n STARTS WITH $p_9_text_folded) THEN 1 ELSE 2 END AS class_13
    WITH x_12, class_13, CASE WHEN any(i IN range(0, size(x_12.searchNames) - 1) WHERE CASE class_13 WHEN 0 THEN x_12.searchNames[i] = $p_9_text_folded AND x_12.searchSpellings[i] = $p_9_text_spelled WHEN 1 THEN x_12.searchNames[i] STARTS WITH $p_9_text_folded AND x_12.searchSpellings[i] STARTS WITH $p_9_text_spelled ELSE x_12.searchNames[i] CONTAINS $p_9_text_folded AND x_12.searchSpellings[i] CONTAINS $p_9_text_spelled END) THEN 0 ELSE 1 END AS unspelled_14, null AS formerName_15
    RETURN x_12, class_13, unspelled_14, formerName_15
  }
  WITH x_12, class_13, unspelled_14, formerName_15
  WITH x_12, class_13, unspelled_14, formerName_15
  ORDER BY class_13, unspelled_14, CASE WHEN x_12:Unit THEN x_12.levelRank ELSE 9 END, x_12.sortKey, coalesce(x_12.code, ''), x_12.id
  LIMIT $p_9_first + 1
  RETURN collect(CASE WHEN x_12:Unit THEN [0, [x_12.fullName]] WHEN x_12:Spokesperson THEN [1, []] WHEN x_12:FocalPoint THEN [2, []] WHEN x_12:PressAgency THEN [3, []] END) AS c_19
}
OPTIONAL MATCH (root_21:Unit {code: 'CP'})<-[:PLACES]-(start_22:Placement)
WHERE start_22.validFrom <= $today AND $today < start_22.validTo
CALL (start_22) {
  MATCH (p_23:Placement)
  WHERE p_23.path >= start_22.path AND p_23.path < start_22.path + '"' AND p_23.validFrom <= $today AND $today < p_23.validTo AND p_23.depth > 0
  MATCH (p_23)-[:PLACES]->(x_24)
  WITH x_24, p_23
  WITH start_22.path AS from_25, p_23.level AS level_26, x_24.levelRank AS rank_27, count(*) AS units_28
  WITH from_25, level_26, rank_27, units_28
  ORDER BY rank_27
  RETURN collect([level_26, units_28]) AS c_29
}
CALL () {
  MATCH (x_31:PressAgency)
  WHERE (x_31.closedOn IS NULL OR $today < x_31.closedOn)
  WITH x_31
  ORDER BY x_31.sortKey, x_31.id
  LIMIT $p_30_first + 1
  RETURN collect([x_31.name]) AS c_32
}
CALL () {
  CALL () {
    MATCH (x_34:Unit {id: $p_33_id})
    RETURN x_34
    UNION ALL
    MATCH (x_34:Spokesperson {id: $p_33_id})
    WHERE x_34.tier <= $tier AND x_34.validFrom <= $today AND $today < x_34.validTo
    RETURN x_34
    UNION ALL
    MATCH (x_34:FocalPoint {id: $p_33_id})
    WHERE x_34.tier <= $tier AND x_34.validFrom <= $today AND $today < x_34.validTo
    RETURN x_34
    UNION ALL
    MATCH (x_34:PressAgency {id: $p_33_id})
    RETURN x_34
  }
  WITH x_34
  WITH x_34, CASE WHEN x_34:Unit THEN CASE WHEN $today < x_34.validFrom THEN x_34.validFrom WHEN $today >= x_34.validTo THEN x_34.lastDay ELSE $today END ELSE $today END AS day_below_35
  RETURN collect(CASE WHEN x_34:Unit THEN [0, []] WHEN x_34:Spokesperson THEN [1, []] WHEN x_34:FocalPoint THEN [2, []] WHEN x_34:PressAgency THEN [3, [x_34.name]] END) AS c_36
}
CALL () {
  UNWIND range(0, size($p_37_ids) - 1) AS slot_38
  WITH slot_38, $p_37_ids[slot_38] AS id_39
  CALL (id_39) {
    MATCH (x_40:Unit {id: id_39})
    RETURN x_40
    UNION ALL
    MATCH (x_40:Spokesperson {id: id_39})
    WHERE x_40.tier <= $tier AND x_40.validFrom <= $today AND $today < x_40.validTo
    RETURN x_40
    UNION ALL
    MATCH (x_40:FocalPoint {id: id_39})
    WHERE x_40.tier <= $tier AND x_40.validFrom <= $today AND $today < x_40.validTo
    RETURN x_40
    UNION ALL
    MATCH (x_40:PressAgency {id: id_39})
    RETURN x_40
  }
  WITH slot_38, x_40
  WITH slot_38, x_40, CASE WHEN x_40:Unit THEN CASE WHEN $today < x_40.validFrom THEN x_40.validFrom WHEN $today >= x_40.validTo THEN x_40.lastDay ELSE $today END ELSE $today END AS day_below_41
  RETURN collect([slot_38, CASE WHEN x_40:Unit THEN [0, [x_40.id]] WHEN x_40:Spokesperson THEN [1, [x_40.id]] WHEN x_40:FocalPoint THEN [2, [x_40.id]] WHEN x_40:PressAgency THEN [3, [x_40.id]] END]) AS c_42
}
CALL () {
  MATCH line_44 = (asked_45:Unit {id: $p_43_unit}) ((a_46)-[e_47:CHILD_OF|SUCCEEDED_BY]->(b_48) WHERE (type(e_47) = 'CHILD_OF' AND e_47.validFrom <= $today AND $today < e_47.validTo) OR (a_46.validTo <= $today AND type(e_47) = 'SUCCEEDED_BY' AND e_47.isMain) OR (a_46.validTo <= $today AND type(e_47) = 'CHILD_OF' AND e_47.validTo = a_46.validTo AND NOT EXISTS {
    (a_46)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_49:Unit)
  WITH asked_45, at_49, length(line_44) AS step_50
  WITH asked_45, at_49, step_50, CASE at_49.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_51, (at_49.validFrom <= $today AND $today < at_49.validTo) AS live_52
  OPTIONAL MATCH (at_49)<-[:SPEAKS_FOR]-(o_53:Spokesperson)
  WHERE live_52 AND o_53.validFrom <= $today AND $today < o_53.validTo AND o_53.tier <= $tier AND o_53.mandate IN ladder_51
  WITH asked_45, at_49, step_50, ladder_51, live_52, o_53, [i_54 IN range(0, size(ladder_51) - 1) WHERE ladder_51[i_54] = o_53.mandate][0] AS rung_55
  ORDER BY step_50, rung_55, o_53.validFrom DESC, o_53.id
  WITH asked_45, at_49, step_50, ladder_51, live_52, collect([o_53, rung_55])[0] AS best_56
  WITH asked_45, at_49, step_50, ladder_51, live_52, best_56[0] AS s_57, best_56[1] AS rung_55
  ORDER BY step_50
  WITH asked_45, at_49, step_50, s_57, CASE WHEN live_52 THEN [k IN range(0, coalesce(rung_55, size(ladder_51) - 1)) | [at_49, ladder_51[k], CASE WHEN k = rung_55 THEN 'answers' ELSE head([m IN [ladder_51[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_55 THEN s_57 END]] WHEN at_49.validTo <= $today THEN [[at_49, ladder_51[0], 'ended on ' + toString(at_49.validTo) + CASE WHEN EXISTS {
    (at_49)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_49, ladder_51[0], 'starts on ' + toString(at_49.validFrom)]] END AS here_58
  ORDER BY step_50
  WITH asked_45, collect({unit: at_49, s: s_57, here: here_58}) AS tried_59
  WITH asked_45, tried_59, coalesce([i IN range(0, size(tried_59) - 1) WHERE tried_59[i].s IS NOT NULL][0], -1) AS found_60
  WITH asked_45, tried_59, found_60, CASE WHEN found_60 < 0 THEN size(tried_59) - 1 ELSE found_60 END AS last_61
  WITH CASE WHEN found_60 < 0 THEN asked_45 ELSE tried_59[found_60].unit END AS u_62, CASE WHEN found_60 < 0 THEN null ELSE tried_59[found_60].s END AS s_57, reduce(every = [], t IN tried_59[..last_61 + 1] | every + t.here) AS steps_63, CASE WHEN found_60 < 0 THEN 'NONE' WHEN found_60 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_59[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_59[0].s.mandate END END AS reason_64
  RETURN collect([reason_64]) AS c_65
}
WITH s0, c_2 AS r0, c_5 AS r1, [null, $p_6_first, c_8] AS r2, [c_19, $p_9_first, null] AS r3, c_29 AS r4, [c_32, $p_30_first, null] AS r5, c_36 AS r6, [$p_37_size, c_42] AS r7, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_43_unit})
} THEN c_65 END AS r8
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4, r5, r6, r7, r8
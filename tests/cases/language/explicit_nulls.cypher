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
  RETURN collect([x_8.name]) AS c_9
}
OPTIONAL MATCH (root_11:Unit {code: 'CP'})<-[:PLACES]-(start_12:Placement)
WHERE start_12.validFrom <= $today AND $today < start_12.validTo
CALL (start_12) {
  MATCH (p_13:Placement)
  WHERE p_13.path >= start_12.path AND p_13.path < start_12.path + '"' AND p_13.validFrom <= $today AND $today < p_13.validTo AND p_13.depth > 0
  MATCH (p_13)-[:PLACES]->(x_14)
  WITH x_14, p_13
  WITH start_12.path AS from_15, p_13.level AS level_16, x_14.levelRank AS rank_17, count(*) AS units_18
  WITH from_15, level_16, rank_17, units_18
  ORDER BY rank_17
  RETURN collect([level_16]) AS c_19
}
CALL () {
  MATCH (x_21:PressAgency)
  WHERE (x_21.closedOn IS NULL OR $today < x_21.closedOn)
  RETURN count(*) AS c_22
}
CALL () {
  MATCH line_24 = (asked_25:Unit {id: $p_23_unit}) ((a_26)-[e_27:CHILD_OF|SUCCEEDED_BY]->(b_28) WHERE (type(e_27) = 'CHILD_OF' AND e_27.validFrom <= $today AND $today < e_27.validTo) OR (a_26.validTo <= $today AND type(e_27) = 'SUCCEEDED_BY' AND e_27.isMain) OR (a_26.validTo <= $today AND type(e_27) = 'CHILD_OF' AND e_27.validTo = a_26.validTo AND NOT EXISTS {
    (a_26)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_29:Unit)
  WITH asked_25, at_29, length(line_24) AS step_30
  WITH asked_25, at_29, step_30, CASE at_29.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_31, (at_29.validFrom <= $today AND $today < at_29.validTo) AS live_32
  OPTIONAL MATCH (at_29)<-[:SPEAKS_FOR]-(o_33:Spokesperson)
  WHERE live_32 AND o_33.validFrom <= $today AND $today < o_33.validTo AND o_33.tier <= $tier AND o_33.mandate IN ladder_31
  WITH asked_25, at_29, step_30, ladder_31, live_32, o_33, [i_34 IN range(0, size(ladder_31) - 1) WHERE ladder_31[i_34] = o_33.mandate][0] AS rung_35
  ORDER BY step_30, rung_35, o_33.validFrom DESC, o_33.id
  WITH asked_25, at_29, step_30, ladder_31, live_32, collect([o_33, rung_35])[0] AS best_36
  WITH asked_25, at_29, step_30, ladder_31, live_32, best_36[0] AS s_37, best_36[1] AS rung_35
  ORDER BY step_30
  WITH asked_25, at_29, step_30, s_37, CASE WHEN live_32 THEN [k IN range(0, coalesce(rung_35, size(ladder_31) - 1)) | [at_29, ladder_31[k], CASE WHEN k = rung_35 THEN 'answers' ELSE head([m IN [ladder_31[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_35 THEN s_37 END]] WHEN at_29.validTo <= $today THEN [[at_29, ladder_31[0], 'ended on ' + toString(at_29.validTo) + CASE WHEN EXISTS {
    (at_29)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_29, ladder_31[0], 'starts on ' + toString(at_29.validFrom)]] END AS here_38
  ORDER BY step_30
  WITH asked_25, collect({unit: at_29, s: s_37, here: here_38}) AS tried_39
  WITH asked_25, tried_39, coalesce([i IN range(0, size(tried_39) - 1) WHERE tried_39[i].s IS NOT NULL][0], -1) AS found_40
  WITH asked_25, tried_39, found_40, CASE WHEN found_40 < 0 THEN size(tried_39) - 1 ELSE found_40 END AS last_41
  WITH CASE WHEN found_40 < 0 THEN asked_25 ELSE tried_39[found_40].unit END AS u_42, CASE WHEN found_40 < 0 THEN null ELSE tried_39[found_40].s END AS s_37, reduce(every = [], t IN tried_39[..last_41 + 1] | every + t.here) AS steps_43, CASE WHEN found_40 < 0 THEN 'NONE' WHEN found_40 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_39[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_39[0].s.mandate END END AS reason_44
  RETURN collect([reason_44]) AS c_45
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
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_46_text_query) YIELD node AS x_49
    WITH x_49
    WHERE any(n IN x_49.searchNames WHERE n CONTAINS $p_46_text_folded) AND x_49.validFrom <= $today AND $today < x_49.validTo AND x_49.tier <= $tier
    WITH x_49, CASE WHEN any(n IN x_49.searchNames WHERE n = $p_46_text_folded) THEN 0 WHEN any(n IN x_49.searchNames WHERE n STARTS WITH $p_46_text_folded) THEN 1 ELSE 2 END AS class_50
    WITH x_49, class_50, CASE WHEN any(i IN range(0, size(x_49.searchNames) - 1) WHERE CASE class_50 WHEN 0 THEN x_49.searchNames[i] = $p_46_text_folded AND x_49.searchSpellings[i] = $p_46_text_spelled WHEN 1 THEN x_49.searchNames[i] STARTS WITH $p_46_text_folded AND x_49.searchSpellings[i] STARTS WITH $p_46_text_spelled ELSE x_49.searchNames[i] CONTAINS $p_46_text_folded AND x_49.searchSpellings[i] CONTAINS $p_46_text_spelled END) THEN 0 ELSE 1 END AS unspelled_51, null AS formerName_52
    RETURN x_49, class_50, unspelled_51, formerName_52
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_46_text_query) YIELD node AS x_49
    WITH x_49
    WHERE any(n IN x_49.searchNames WHERE n CONTAINS $p_46_text_folded) AND x_49.validFrom <= $today AND $today < x_49.validTo AND x_49.tier <= $tier
    WITH x_49, CASE WHEN any(n IN x_49.searchNames WHERE n = $p_46_text_folded) THEN 0 WHEN any(n IN x_49.searchNames WHERE n STARTS WITH $p_46_text_folded) THEN 1 ELSE 2 END AS class_50
    WITH x_49, class_50, CASE WHEN any(i IN range(0, size(x_49.searchNames) - 1) WHERE CASE class_50 WHEN 0 THEN x_49.searchNames[i] = $p_46_text_folded AND x_49.searchSpellings[i] = $p_46_text_spelled WHEN 1 THEN x_49.searchNames[i] STARTS WITH $p_46_text_folded AND x_49.searchSpellings[i] STARTS WITH $p_46_text_spelled ELSE x_49.searchNames[i] CONTAINS $p_46_text_folded AND x_49.searchSpellings[i] CONTAINS $p_46_text_spelled END) THEN 0 ELSE 1 END AS unspelled_51, null AS formerName_52
    RETURN x_49, class_50, unspelled_51, formerName_52
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_46_text_query) YIELD node AS x_49
    WITH x_49
    WHERE any(n IN x_49.searchNames WHERE n CONTAINS $p_46_text_folded) AND (x_49.closedOn IS NULL OR $today < x_49.closedOn)
    WITH x_49, CASE WHEN any(n IN x_49.searchNames WHERE n = $p_46_text_folded) THEN 0 WHEN any(n IN x_49.searchNames WHERE n STARTS WITH $p_46_text_folded) THEN 1 ELSE 2 END AS class_50
    WITH x_49, class_50, CASE WHEN any(i IN range(0, size(x_49.searchNames) - 1) WHERE CASE class_50 WHEN 0 THEN x_49.searchNames[i] = $p_46_text_folded AND x_49.searchSpellings[i] = $p_46_text_spelled WHEN 1 THEN x_49.searchNames[i] STARTS WITH $p_46_text_folded AND x_49.searchSpellings[i] STARTS WITH $p_46_text_spelled ELSE x_49.searchNames[i] CONTAINS $p_46_text_folded AND x_49.searchSpellings[i] CONTAINS $p_46_text_spelled END) THEN 0 ELSE 1 END AS unspelled_51, null AS formerName_52
    RETURN x_49, class_50, unspelled_51, formerName_52
  }
  WITH x_49, class_50, unspelled_51, formerName_52
  RETURN count(*) AS c_56
}
CALL () {
  MATCH (x_58:Unit {code: 'CP'})
  WHERE x_58.validFrom <= $today AND $today < x_58.validTo
  OPTIONAL MATCH (x_58)<-[:PLACES]-(start_60:Placement)
  WHERE start_60.validFrom <= $today AND $today < start_60.validTo
  CALL (start_60) {
    MATCH (p_61:Placement)
    WHERE p_61.path > start_60.path AND p_61.path < start_60.path + '"' AND p_61.validFrom <= $today AND $today < p_61.validTo
    RETURN count(*) AS c_62
  }
  RETURN collect([[null, $p_59_first, c_62]]) AS c_63
}
WITH s0, c_6 AS r0, [c_9, $p_7_first, null] AS r1, c_19 AS r2, [null, $p_20_first, c_22] AS r3, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_23_unit})
} THEN c_45 END AS r4, [null, $p_46_first, c_56] AS r5, c_63 AS r6
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4, r5, r6
MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH line_1 = (asked_2:Unit {id: $p_0_unit}) ((a_3)-[e_4:CHILD_OF|SUCCEEDED_BY]->(b_5) WHERE (type(e_4) = 'CHILD_OF' AND e_4.validFrom <= $today AND $today < e_4.validTo) OR (a_3.validTo <= $today AND type(e_4) = 'SUCCEEDED_BY' AND e_4.isMain) OR (a_3.validTo <= $today AND type(e_4) = 'CHILD_OF' AND e_4.validTo = a_3.validTo AND NOT EXISTS {
    (a_3)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_6:Unit)
  WITH asked_2, at_6, length(line_1) AS step_7
  WITH asked_2, at_6, step_7, [m IN CASE at_6.level WHEN 'CENTRAL' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['AUTHORISED', 'HEAD'] WHEN 'DISTRICT' THEN ['AUTHORISED', 'HEAD'] WHEN 'COMMUNE' THEN ['AUTHORISED', 'HEAD'] END WHERE m <> 'AUTHORISED' OR size($p_0_topic) > 0] AS ladder_8, (at_6.validFrom <= $today AND $today < at_6.validTo) AS live_9
  OPTIONAL MATCH (at_6)<-[:SPEAKS_FOR]-(o_10:Spokesperson)
  WHERE live_9 AND o_10.validFrom <= $today AND $today < o_10.validTo AND o_10.tier <= $tier AND o_10.mandate IN ladder_8 AND (o_10.mandate <> 'AUTHORISED' OR all(w IN $p_0_topic WHERE (' ' + o_10.foldedTopic + ' ') CONTAINS (' ' + w + ' ')))
  WITH asked_2, at_6, step_7, ladder_8, live_9, o_10, [i_11 IN range(0, size(ladder_8) - 1) WHERE ladder_8[i_11] = o_10.mandate][0] AS rung_12
  ORDER BY step_7, rung_12, o_10.validFrom DESC, o_10.id
  WITH asked_2, at_6, step_7, ladder_8, live_9, collect([o_10, rung_12])[0] AS best_13
  WITH asked_2, at_6, step_7, ladder_8, live_9, best_13[0] AS s_14, best_13[1] AS rung_12
  ORDER BY step_7
  WITH asked_2, at_6, step_7, s_14, CASE WHEN live_9 THEN [k IN range(0, coalesce(rung_12, size(ladder_8) - 1)) | [at_6, ladder_8[k], CASE WHEN k = rung_12 THEN 'answers' ELSE head([m IN [ladder_8[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_12 THEN s_14 END]] WHEN at_6.validTo <= $today THEN [[at_6, ladder_8[0], 'ended on ' + toString(at_6.validTo) + CASE WHEN EXISTS {
    (at_6)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_6, ladder_8[0], 'starts on ' + toString(at_6.validFrom)]] END AS here_15
  ORDER BY step_7
  WITH asked_2, collect({unit: at_6, s: s_14, here: here_15}) AS tried_16
  WITH asked_2, tried_16, coalesce([i IN range(0, size(tried_16) - 1) WHERE tried_16[i].s IS NOT NULL][0], -1) AS found_17
  WITH asked_2, tried_16, found_17, CASE WHEN found_17 < 0 THEN size(tried_16) - 1 ELSE found_17 END AS last_18
  WITH CASE WHEN found_17 < 0 THEN asked_2 ELSE tried_16[found_17].unit END AS u_19, CASE WHEN found_17 < 0 THEN null ELSE tried_16[found_17].s END AS s_14, reduce(every = [], t IN tried_16[..last_18 + 1] | every + t.here) AS steps_20, CASE WHEN found_17 < 0 THEN 'NONE' WHEN found_17 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_16[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_16[0].s.mandate END END AS reason_21
  RETURN collect([reason_21]) AS c_22
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('unit_searchtext_fulltext', $p_23_text_query) YIELD node AS hit_24
    WITH collect(hit_24) AS hits_25
    CALL (hits_25) {
      UNWIND hits_25 AS x_26
      WITH x_26
      WHERE any(n IN x_26.searchNames WHERE n CONTAINS $p_23_text_folded) AND x_26.validFrom <= $today AND $today < x_26.validTo
      WITH x_26, CASE WHEN any(n IN x_26.searchNames WHERE n = $p_23_text_folded) THEN 0 WHEN any(n IN x_26.searchNames WHERE n STARTS WITH $p_23_text_folded) THEN 1 ELSE 2 END AS class_27
      WITH x_26, class_27, CASE WHEN any(i IN range(0, size(x_26.searchNames) - 1) WHERE CASE class_27 WHEN 0 THEN x_26.searchNames[i] = $p_23_text_folded AND x_26.searchSpellings[i] = $p_23_text_spelled WHEN 1 THEN x_26.searchNames[i] STARTS WITH $p_23_text_folded AND x_26.searchSpellings[i] STARTS WITH $p_23_text_spelled ELSE x_26.searchNames[i] CONTAINS $p_23_text_folded AND x_26.searchSpellings[i] CONTAINS $p_23_text_spelled END) THEN 0 ELSE 1 END AS unspelled_28, null AS formerName_29
      RETURN x_26, class_27, unspelled_28, formerName_29
      UNION ALL
      UNWIND hits_25 AS f_30
      WITH f_30
      WHERE f_30.validTo <= $today AND any(n IN f_30.searchNames WHERE n CONTAINS $p_23_text_folded)
      MATCH (f_30)-[:SUCCEEDED_BY]->+(x_26:Unit)
      WHERE x_26.validFrom <= $today AND $today < x_26.validTo AND NOT any(n IN x_26.searchNames WHERE n CONTAINS $p_23_text_folded)
      WITH DISTINCT x_26, f_30, CASE WHEN any(n IN f_30.searchSpellings WHERE n CONTAINS $p_23_text_spelled) THEN 0 ELSE 1 END AS miss_31
      ORDER BY miss_31, f_30.sortKey, f_30.id
      WITH x_26, collect([miss_31, f_30.fullName])[0] AS best_32
      RETURN x_26, 3 AS class_27, best_32[0] AS unspelled_28, best_32[1] AS formerName_29
    }
    RETURN x_26, class_27, unspelled_28, formerName_29
    UNION ALL
    CALL db.index.fulltext.queryNodes('spokesperson_searchtext_fulltext', $p_23_text_query) YIELD node AS x_26
    WITH x_26
    WHERE any(n IN x_26.searchNames WHERE n CONTAINS $p_23_text_folded) AND x_26.validFrom <= $today AND $today < x_26.validTo AND x_26.tier <= $tier
    WITH x_26, CASE WHEN any(n IN x_26.searchNames WHERE n = $p_23_text_folded) THEN 0 WHEN any(n IN x_26.searchNames WHERE n STARTS WITH $p_23_text_folded) THEN 1 ELSE 2 END AS class_27
    WITH x_26, class_27, CASE WHEN any(i IN range(0, size(x_26.searchNames) - 1) WHERE CASE class_27 WHEN 0 THEN x_26.searchNames[i] = $p_23_text_folded AND x_26.searchSpellings[i] = $p_23_text_spelled WHEN 1 THEN x_26.searchNames[i] STARTS WITH $p_23_text_folded AND x_26.searchSpellings[i] STARTS WITH $p_23_text_spelled ELSE x_26.searchNames[i] CONTAINS $p_23_text_folded AND x_26.searchSpellings[i] CONTAINS $p_23_text_spelled END) THEN 0 ELSE 1 END AS unspelled_28, null AS formerName_29
    RETURN x_26, class_27, unspelled_28, formerName_29
    UNION ALL
    CALL db.index.fulltext.queryNodes('focalpoint_searchtext_fulltext', $p_23_text_query) YIELD node AS x_26
    WITH x_26
    WHERE any(n IN x_26.searchNames WHERE n CONTAINS $p_23_text_folded) AND x_26.validFrom <= $today AND $today < x_26.validTo AND x_26.tier <= $tier
    WITH x_26, CASE WHEN any(n IN x_26.searchNames WHERE n = $p_23_text_folded) THEN 0 WHEN any(n IN x_26.searchNames WHERE n STARTS WITH $p_23_text_folded) THEN 1 ELSE 2 END AS class_27
    WITH x_26, class_27, CASE WHEN any(i IN range(0, size(x_26.searchNames) - 1) WHERE CASE class_27 WHEN 0 THEN x_26.searchNames[i] = $p_23_text_folded AND x_26.searchSpellings[i] = $p_23_text_spelled WHEN 1 THEN x_26.searchNames[i] STARTS WITH $p_23_text_folded AND x_26.searchSpellings[i] STARTS WITH $p_23_text_spelled ELSE x_26.searchNames[i] CONTAINS $p_23_text_folded AND x_26.searchSpellings[i] CONTAINS $p_23_text_spelled END) THEN 0 ELSE 1 END AS unspelled_28, null AS formerName_29
    RETURN x_26, class_27, unspelled_28, formerName_29
    UNION ALL
    CALL db.index.fulltext.queryNodes('pressagency_searchtext_fulltext', $p_23_text_query) YIELD node AS x_26
    WITH x_26
    WHERE any(n IN x_26.searchNames WHERE n CONTAINS $p_23_text_folded) AND (x_26.closedOn IS NULL OR $today < x_26.closedOn)
    WITH x_26, CASE WHEN any(n IN x_26.searchNames WHERE n = $p_23_text_folded) THEN 0 WHEN any(n IN x_26.searchNames WHERE n STARTS WITH $p_23_text_folded) THEN 1 ELSE 2 END AS class_27
    WITH x_26, class_27, CASE WHEN any(i IN range(0, size(x_26.searchNames) - 1) WHERE CASE class_27 WHEN 0 THEN x_26.searchNames[i] = $p_23_text_folded AND x_26.searchSpellings[i] = $p_23_text_spelled WHEN 1 THEN x_26.searchNames[i] STARTS WITH $p_23_text_folded AND x_26.searchSpellings[i] STARTS WITH $p_23_text_spelled ELSE x_26.searchNames[i] CONTAINS $p_23_text_folded AND x_26.searchSpellings[i] CONTAINS $p_23_text_spelled END) THEN 0 ELSE 1 END AS unspelled_28, null AS formerName_29
    RETURN x_26, class_27, unspelled_28, formerName_29
  }
  WITH x_26, class_27, unspelled_28, formerName_29
  RETURN count(*) AS c_33
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_unit})
} THEN c_22 END AS r0, [null, $p_23_first, c_33] AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1
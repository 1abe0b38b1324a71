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
  CALL (steps_20) {
    UNWIND range(0, size(steps_20) - 1) AS nth_23
    WITH nth_23, steps_20[nth_23][0] AS unit_24, steps_20[nth_23][1] AS mandate_25, steps_20[nth_23][2] AS outcome_26, steps_20[nth_23][3] AS speaker_27
    WITH nth_23, unit_24, mandate_25, outcome_26, speaker_27
    ORDER BY nth_23
    WITH *, CASE WHEN $today < unit_24.validFrom THEN unit_24.validFrom WHEN $today >= unit_24.validTo THEN unit_24.lastDay ELSE $today END AS day_28
    RETURN collect([mandate_25, outcome_26, [unit_24.fullName]]) AS c_29
  }
  RETURN collect([reason_21, CASE WHEN s_14 IS NULL THEN null ELSE [s_14.name, s_14.mandate] END, c_29]) AS c_30
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_unit})
} THEN c_30 END AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0
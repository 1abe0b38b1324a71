MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: 'CP'})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN collect([]) AS c_2
}
CALL () {
  MATCH (x_4:Unit) USING INDEX x_4:Unit(sortKey, id)
  WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.sortKey > '' AND x_4.id > ''
  WITH x_4
  ORDER BY x_4.sortKey, x_4.id
  LIMIT $p_3_first + 1
  RETURN collect([[]]) AS c_5
}
CALL () {
  MATCH line_7 = (asked_8:Unit {id: $p_6_unit}) ((a_9)-[e_10:CHILD_OF|SUCCEEDED_BY]->(b_11) WHERE (type(e_10) = 'CHILD_OF' AND e_10.validFrom <= $today AND $today < e_10.validTo) OR (a_9.validTo <= $today AND type(e_10) = 'SUCCEEDED_BY' AND e_10.isMain) OR (a_9.validTo <= $today AND type(e_10) = 'CHILD_OF' AND e_10.validTo = a_9.validTo AND NOT EXISTS {
    (a_9)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_12:Unit)
  WITH asked_8, at_12, length(line_7) AS step_13
  WITH asked_8, at_12, step_13, CASE at_12.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_14, (at_12.validFrom <= $today AND $today < at_12.validTo) AS live_15
  OPTIONAL MATCH (at_12)<-[:SPEAKS_FOR]-(o_16:Spokesperson)
  WHERE live_15 AND o_16.validFrom <= $today AND $today < o_16.validTo AND o_16.tier <= $tier AND o_16.mandate IN ladder_14
  WITH asked_8, at_12, step_13, ladder_14, live_15, o_16, [i_17 IN range(0, size(ladder_14) - 1) WHERE ladder_14[i_17] = o_16.mandate][0] AS rung_18
  ORDER BY step_13, rung_18, o_16.validFrom DESC, o_16.id
  WITH asked_8, at_12, step_13, ladder_14, live_15, collect([o_16, rung_18])[0] AS best_19
  WITH asked_8, at_12, step_13, ladder_14, live_15, best_19[0] AS s_20, best_19[1] AS rung_18
  ORDER BY step_13
  WITH asked_8, at_12, step_13, s_20, CASE WHEN live_15 THEN [k IN range(0, coalesce(rung_18, size(ladder_14) - 1)) | [at_12, ladder_14[k], CASE WHEN k = rung_18 THEN 'answers' ELSE head([m IN [ladder_14[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_18 THEN s_20 END]] WHEN at_12.validTo <= $today THEN [[at_12, ladder_14[0], 'ended on ' + toString(at_12.validTo) + CASE WHEN EXISTS {
    (at_12)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_12, ladder_14[0], 'starts on ' + toString(at_12.validFrom)]] END AS here_21
  ORDER BY step_13
  WITH asked_8, collect({unit: at_12, s: s_20, here: here_21}) AS tried_22
  WITH asked_8, tried_22, coalesce([i IN range(0, size(tried_22) - 1) WHERE tried_22[i].s IS NOT NULL][0], -1) AS found_23
  WITH asked_8, tried_22, found_23, CASE WHEN found_23 < 0 THEN size(tried_22) - 1 ELSE found_23 END AS last_24
  WITH CASE WHEN found_23 < 0 THEN asked_8 ELSE tried_22[found_23].unit END AS u_25, CASE WHEN found_23 < 0 THEN null ELSE tried_22[found_23].s END AS s_20, reduce(every = [], t IN tried_22[..last_24 + 1] | every + t.here) AS steps_26, CASE WHEN found_23 < 0 THEN 'NONE' WHEN found_23 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_22[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_22[0].s.mandate END END AS reason_27
  CALL (steps_26) {
    UNWIND range(0, size(steps_26) - 1) AS nth_29
    WITH nth_29, steps_26[nth_29][0] AS unit_30, steps_26[nth_29][1] AS mandate_31, steps_26[nth_29][2] AS outcome_32, steps_26[nth_29][3] AS speaker_33
    WITH nth_29, unit_30, mandate_31, outcome_32, speaker_33
    ORDER BY nth_29
    WITH *, CASE WHEN $today < unit_30.validFrom THEN unit_30.validFrom WHEN $today >= unit_30.validTo THEN unit_30.lastDay ELSE $today END AS day_34
    RETURN collect([[]]) AS c_35
  }
  OPTIONAL MATCH (s_20)-[e_37:BASED_ON]->(x_38)
  RETURN collect([c_35, CASE WHEN s_20 IS NULL THEN null ELSE [CASE WHEN x_38 IS NULL THEN null ELSE [] END] END]) AS c_39
}
WITH s0, c_2 AS r0, [c_5, $p_3_first, null] AS r1, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_6_unit})
} THEN c_39 END AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2
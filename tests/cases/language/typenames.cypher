MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
CALL () {
  MATCH line_5 = (asked_6:Unit {id: $p_4_unit}) ((a_7)-[e_8:CHILD_OF|SUCCEEDED_BY]->(b_9) WHERE (type(e_8) = 'CHILD_OF' AND e_8.validFrom <= $today AND $today < e_8.validTo) OR (a_7.validTo <= $today AND type(e_8) = 'SUCCEEDED_BY' AND e_8.isMain) OR (a_7.validTo <= $today AND type(e_8) = 'CHILD_OF' AND e_8.validTo = a_7.validTo AND NOT EXISTS { (a_7)-[:SUCCEEDED_BY {isMain: true}]->() }))* (at_10:Unit)
  WITH asked_6, at_10, length(line_5) AS step_11
  WITH asked_6, at_10, step_11, CASE at_10.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_12, (at_10.validFrom <= $today AND $today < at_10.validTo) AS live_13
  OPTIONAL MATCH (at_10)<-[:SPEAKS_FOR]-(o_14:Spokesperson)
    WHERE live_13 AND o_14.validFrom <= $today AND $today < o_14.validTo AND o_14.tier <= $tier AND o_14.validFrom <= $shownTo AND $shownFrom < o_14.validTo AND o_14.mandate IN ladder_12
  WITH asked_6, at_10, step_11, ladder_12, live_13, o_14, [i_15 IN range(0, size(ladder_12) - 1) WHERE ladder_12[i_15] = o_14.mandate][0] AS rung_16
    ORDER BY step_11, rung_16, o_14.validFrom DESC, o_14.id
  WITH asked_6, at_10, step_11, ladder_12, live_13, collect([o_14, rung_16])[0] AS best_17
  WITH asked_6, at_10, step_11, ladder_12, live_13, best_17[0] AS s_18, best_17[1] AS rung_16
    ORDER BY step_11
  WITH asked_6, at_10, step_11, s_18, CASE WHEN live_13 THEN [k IN range(0, coalesce(rung_16, size(ladder_12) - 1)) | [at_10, ladder_12[k], CASE WHEN k = rung_16 THEN 'answers' ELSE head([m IN [ladder_12[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_10.validTo <= $today THEN [[at_10, ladder_12[0], 'ended on ' + toString(at_10.validTo) + CASE WHEN EXISTS { (at_10)-[:SUCCEEDED_BY {isMain: true}]->() } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_10, ladder_12[0], 'starts on ' + toString(at_10.validFrom)]] END AS here_19
    ORDER BY step_11
  WITH asked_6, collect({unit: at_10, s: s_18, here: here_19}) AS tried_20
  WITH asked_6, tried_20, coalesce([i IN range(0, size(tried_20) - 1) WHERE tried_20[i].s IS NOT NULL][0], -1) AS found_21
  WITH asked_6, tried_20, found_21, CASE WHEN found_21 < 0 THEN size(tried_20) - 1 ELSE found_21 END AS last_22
  WITH CASE WHEN found_21 < 0 THEN asked_6 ELSE tried_20[found_21].unit END AS u_23, CASE WHEN found_21 < 0 THEN null ELSE tried_20[found_21].s END AS s_18, reduce(every = [], t IN tried_20[..last_22 + 1] | every + t.here) AS steps_24, CASE WHEN found_21 < 0 THEN 'NONE' WHEN found_21 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_20[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_20[0].s.mandate END END AS reason_25
  OPTIONAL MATCH (s_18)-[e_33:BASED_ON]->(x_34)
  RETURN collect([COLLECT {
    UNWIND range(0, size(steps_24) - 1) AS nth_27
    WITH nth_27, steps_24[nth_27][0] AS unit_28, steps_24[nth_27][1] AS mandate_29, steps_24[nth_27][2] AS outcome_30
    WITH nth_27, unit_28, mandate_29, outcome_30
      ORDER BY nth_27
    WITH *, CASE WHEN $today < unit_28.validFrom THEN unit_28.validFrom WHEN $today >= unit_28.validTo THEN unit_28.lastDay ELSE $today END AS day_31
    RETURN [[]]
  }, CASE WHEN s_18 IS NULL THEN null ELSE [CASE WHEN x_34 IS NULL THEN null ELSE [] END] END]) AS c_35
}
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: 'CP'})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN []
} AS r0, [COLLECT {
  MATCH (x_3:Unit)
    WHERE x_3.validFrom <= $today AND $today < x_3.validTo AND x_3.sortKey > ''
  WITH x_3
    ORDER BY x_3.sortKey, x_3.id
    LIMIT $p_2_first + 1
  RETURN [null, [[]]]
}, $p_2_first, null] AS r1, CASE WHEN EXISTS { MATCH (:Unit {id: $p_4_unit}) } THEN c_35 END AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2

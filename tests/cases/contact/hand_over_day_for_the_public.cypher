MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH line_1 = (asked_2:Unit {id: $p_0_unit}) ((a_3)-[e_4:CHILD_OF|SUCCEEDED_BY]->(b_5) WHERE (type(e_4) = 'CHILD_OF' AND e_4.validFrom <= $p_0_at AND $p_0_at < e_4.validTo) OR (a_3.validTo <= $p_0_at AND type(e_4) = 'SUCCEEDED_BY' AND e_4.isMain) OR (a_3.validTo <= $p_0_at AND type(e_4) = 'CHILD_OF' AND e_4.validTo = a_3.validTo AND NOT EXISTS {
    (a_3)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_6:Unit)
  WITH asked_2, at_6, length(line_1) AS step_7
  WITH asked_2, at_6, step_7, CASE at_6.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_8, (at_6.validFrom <= $p_0_at AND $p_0_at < at_6.validTo) AS live_9
  OPTIONAL MATCH (at_6)<-[:SPEAKS_FOR]-(o_10:Spokesperson)
  WHERE live_9 AND o_10.validFrom <= $p_0_at AND $p_0_at < o_10.validTo AND o_10.tier <= $tier AND o_10.validFrom <= $today AND $today < o_10.validTo AND o_10.mandate IN ladder_8
  WITH asked_2, at_6, step_7, ladder_8, live_9, o_10, [i_11 IN range(0, size(ladder_8) - 1) WHERE ladder_8[i_11] = o_10.mandate][0] AS rung_12
  ORDER BY step_7, rung_12, o_10.validFrom DESC, o_10.id
  WITH asked_2, at_6, step_7, ladder_8, live_9, collect([o_10, rung_12])[0] AS best_13
  WITH asked_2, at_6, step_7, ladder_8, live_9, best_13[0] AS s_14, best_13[1] AS rung_12
  ORDER BY step_7
  WITH asked_2, at_6, step_7, s_14, CASE WHEN live_9 THEN [k IN range(0, coalesce(rung_12, size(ladder_8) - 1)) | [at_6, ladder_8[k], CASE WHEN k = rung_12 THEN 'answers' ELSE head([m IN [ladder_8[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_12 THEN s_14 END]] WHEN at_6.validTo <= $p_0_at THEN [[at_6, ladder_8[0], 'ended on ' + toString(at_6.validTo) + CASE WHEN EXISTS {
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
    WITH *, CASE WHEN $p_0_at < unit_24.validFrom THEN unit_24.validFrom WHEN $p_0_at >= unit_24.validTo THEN unit_24.lastDay ELSE $p_0_at END AS day_28
    RETURN collect([mandate_25, outcome_26, [unit_24.fullName]]) AS c_29
  }
  RETURN collect([reason_21, CASE WHEN s_14 IS NULL THEN null ELSE [s_14.mandate] END, c_29]) AS c_30
}
CALL () {
  MATCH line_32 = (asked_33:Unit {id: $p_31_unit}) ((a_34)-[e_35:CHILD_OF|SUCCEEDED_BY]->(b_36) WHERE (type(e_35) = 'CHILD_OF' AND e_35.validFrom <= $p_31_at AND $p_31_at < e_35.validTo) OR (a_34.validTo <= $p_31_at AND type(e_35) = 'SUCCEEDED_BY' AND e_35.isMain) OR (a_34.validTo <= $p_31_at AND type(e_35) = 'CHILD_OF' AND e_35.validTo = a_34.validTo AND NOT EXISTS {
    (a_34)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_37:Unit)
  WITH asked_33, at_37, length(line_32) AS step_38
  WITH asked_33, at_37, step_38, CASE at_37.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_39, (at_37.validFrom <= $p_31_at AND $p_31_at < at_37.validTo) AS live_40
  OPTIONAL MATCH (at_37)<-[:SPEAKS_FOR]-(o_41:Spokesperson)
  WHERE live_40 AND o_41.validFrom <= $p_31_at AND $p_31_at < o_41.validTo AND o_41.tier <= $tier AND o_41.validFrom <= $today AND $today < o_41.validTo AND o_41.mandate IN ladder_39
  WITH asked_33, at_37, step_38, ladder_39, live_40, o_41, [i_42 IN range(0, size(ladder_39) - 1) WHERE ladder_39[i_42] = o_41.mandate][0] AS rung_43
  ORDER BY step_38, rung_43, o_41.validFrom DESC, o_41.id
  WITH asked_33, at_37, step_38, ladder_39, live_40, collect([o_41, rung_43])[0] AS best_44
  WITH asked_33, at_37, step_38, ladder_39, live_40, best_44[0] AS s_45, best_44[1] AS rung_43
  ORDER BY step_38
  WITH asked_33, at_37, step_38, s_45, CASE WHEN live_40 THEN [k IN range(0, coalesce(rung_43, size(ladder_39) - 1)) | [at_37, ladder_39[k], CASE WHEN k = rung_43 THEN 'answers' ELSE head([m IN [ladder_39[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_43 THEN s_45 END]] WHEN at_37.validTo <= $p_31_at THEN [[at_37, ladder_39[0], 'ended on ' + toString(at_37.validTo) + CASE WHEN EXISTS {
    (at_37)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_37, ladder_39[0], 'starts on ' + toString(at_37.validFrom)]] END AS here_46
  ORDER BY step_38
  WITH asked_33, collect({unit: at_37, s: s_45, here: here_46}) AS tried_47
  WITH asked_33, tried_47, coalesce([i IN range(0, size(tried_47) - 1) WHERE tried_47[i].s IS NOT NULL][0], -1) AS found_48
  WITH asked_33, tried_47, found_48, CASE WHEN found_48 < 0 THEN size(tried_47) - 1 ELSE found_48 END AS last_49
  WITH CASE WHEN found_48 < 0 THEN asked_33 ELSE tried_47[found_48].unit END AS u_50, CASE WHEN found_48 < 0 THEN null ELSE tried_47[found_48].s END AS s_45, reduce(every = [], t IN tried_47[..last_49 + 1] | every + t.here) AS steps_51, CASE WHEN found_48 < 0 THEN 'NONE' WHEN found_48 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_47[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_47[0].s.mandate END END AS reason_52
  CALL (steps_51) {
    UNWIND range(0, size(steps_51) - 1) AS nth_54
    WITH nth_54, steps_51[nth_54][0] AS unit_55, steps_51[nth_54][1] AS mandate_56, steps_51[nth_54][2] AS outcome_57, steps_51[nth_54][3] AS speaker_58
    WITH nth_54, unit_55, mandate_56, outcome_57, speaker_58
    ORDER BY nth_54
    RETURN collect([mandate_56, outcome_57]) AS c_59
  }
  RETURN collect([reason_52, CASE WHEN s_45 IS NULL THEN null ELSE [s_45.name, toString(s_45.validFrom), nullIf(toString(s_45.validTo), '9999-12-31')] END, c_59]) AS c_60
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_unit})
} THEN c_30 END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_31_unit})
} THEN c_60 END AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1
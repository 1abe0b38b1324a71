MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH line_1 = (asked_2:Unit {id: $p_0_unit}) ((a_3)-[e_4:CHILD_OF|SUCCEEDED_BY]->(b_5) WHERE (type(e_4) = 'CHILD_OF' AND e_4.validFrom <= $p_0_at AND $p_0_at < e_4.validTo) OR (a_3.validTo <= $p_0_at AND type(e_4) = 'SUCCEEDED_BY' AND e_4.isMain) OR (a_3.validTo <= $p_0_at AND type(e_4) = 'CHILD_OF' AND e_4.validTo = a_3.validTo AND NOT EXISTS {
    (a_3)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_6:Unit)
  WITH asked_2, at_6, length(line_1) AS step_7
  WITH asked_2, at_6, step_7, CASE at_6.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_8, (at_6.validFrom <= $p_0_at AND $p_0_at < at_6.validTo) AS live_9
  OPTIONAL MATCH (at_6)<-[:SPEAKS_FOR]-(o_10:Spokesperson)
  WHERE live_9 AND o_10.validFrom <= $p_0_at AND $p_0_at < o_10.validTo AND o_10.tier <= $tier AND o_10.mandate IN ladder_8
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
    RETURN collect([mandate_25, outcome_26]) AS c_28
  }
  RETURN collect([reason_21, CASE WHEN s_14 IS NULL THEN null ELSE [s_14.name, toString(s_14.validFrom), nullIf(toString(s_14.validTo), '9999-12-31')] END, c_28]) AS c_29
}
CALL () {
  MATCH line_31 = (asked_32:Unit {id: $p_30_unit}) ((a_33)-[e_34:CHILD_OF|SUCCEEDED_BY]->(b_35) WHERE (type(e_34) = 'CHILD_OF' AND e_34.validFrom <= $p_30_at AND $p_30_at < e_34.validTo) OR (a_33.validTo <= $p_30_at AND type(e_34) = 'SUCCEEDED_BY' AND e_34.isMain) OR (a_33.validTo <= $p_30_at AND type(e_34) = 'CHILD_OF' AND e_34.validTo = a_33.validTo AND NOT EXISTS {
    (a_33)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_36:Unit)
  WITH asked_32, at_36, length(line_31) AS step_37
  WITH asked_32, at_36, step_37, CASE at_36.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_38, (at_36.validFrom <= $p_30_at AND $p_30_at < at_36.validTo) AS live_39
  OPTIONAL MATCH (at_36)<-[:SPEAKS_FOR]-(o_40:Spokesperson)
  WHERE live_39 AND o_40.validFrom <= $p_30_at AND $p_30_at < o_40.validTo AND o_40.tier <= $tier AND o_40.mandate IN ladder_38
  WITH asked_32, at_36, step_37, ladder_38, live_39, o_40, [i_41 IN range(0, size(ladder_38) - 1) WHERE ladder_38[i_41] = o_40.mandate][0] AS rung_42
  ORDER BY step_37, rung_42, o_40.validFrom DESC, o_40.id
  WITH asked_32, at_36, step_37, ladder_38, live_39, collect([o_40, rung_42])[0] AS best_43
  WITH asked_32, at_36, step_37, ladder_38, live_39, best_43[0] AS s_44, best_43[1] AS rung_42
  ORDER BY step_37
  WITH asked_32, at_36, step_37, s_44, CASE WHEN live_39 THEN [k IN range(0, coalesce(rung_42, size(ladder_38) - 1)) | [at_36, ladder_38[k], CASE WHEN k = rung_42 THEN 'answers' ELSE head([m IN [ladder_38[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_42 THEN s_44 END]] WHEN at_36.validTo <= $p_30_at THEN [[at_36, ladder_38[0], 'ended on ' + toString(at_36.validTo) + CASE WHEN EXISTS {
    (at_36)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_36, ladder_38[0], 'starts on ' + toString(at_36.validFrom)]] END AS here_45
  ORDER BY step_37
  WITH asked_32, collect({unit: at_36, s: s_44, here: here_45}) AS tried_46
  WITH asked_32, tried_46, coalesce([i IN range(0, size(tried_46) - 1) WHERE tried_46[i].s IS NOT NULL][0], -1) AS found_47
  WITH asked_32, tried_46, found_47, CASE WHEN found_47 < 0 THEN size(tried_46) - 1 ELSE found_47 END AS last_48
  WITH CASE WHEN found_47 < 0 THEN asked_32 ELSE tried_46[found_47].unit END AS u_49, CASE WHEN found_47 < 0 THEN null ELSE tried_46[found_47].s END AS s_44, reduce(every = [], t IN tried_46[..last_48 + 1] | every + t.here) AS steps_50, CASE WHEN found_47 < 0 THEN 'NONE' WHEN found_47 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_46[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_46[0].s.mandate END END AS reason_51
  CALL (steps_50) {
    UNWIND range(0, size(steps_50) - 1) AS nth_53
    WITH nth_53, steps_50[nth_53][0] AS unit_54, steps_50[nth_53][1] AS mandate_55, steps_50[nth_53][2] AS outcome_56, steps_50[nth_53][3] AS speaker_57
    WITH nth_53, unit_54, mandate_55, outcome_56, speaker_57
    ORDER BY nth_53
    RETURN collect([mandate_55, outcome_56]) AS c_58
  }
  RETURN collect([reason_51, CASE WHEN s_44 IS NULL THEN null ELSE [s_44.name, toString(s_44.validFrom), nullIf(toString(s_44.validTo), '9999-12-31')] END, c_58]) AS c_59
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_unit})
} THEN c_29 END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_30_unit})
} THEN c_59 END AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1
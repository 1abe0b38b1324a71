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
  WITH CASE WHEN found_17 < 0 THEN asked_2 ELSE tried_16[found_17].unit END AS u_19, CASE WHEN found_17 < 0 THEN null ELSE tried_16[found_17].s END AS s_14, reduce(every = [], t IN tried_16[..last_18 + 1] | every + t.here) AS steps_20, CASE WHEN found_17 < 0 THEN 'NONE' WHEN found_17 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_16[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_16[0].s.mandate END END AS reason_21, $p_0_at_moment AS moment_22
  WITH *, CASE WHEN $p_0_at < u_19.validFrom THEN u_19.validFrom WHEN $p_0_at >= u_19.validTo THEN u_19.lastDay ELSE $p_0_at END AS day_23
  CALL (u_19) {
    UNWIND range(0, size(coalesce(u_19.channels, [])) - 1) AS nth_25
    WITH nth_25, split(u_19.channels[nth_25], ' ') AS channel_26
    WITH nth_25, channel_26
    ORDER BY nth_25
    RETURN collect([channel_26[0], channel_26[1]]) AS c_27
  }
  CALL (steps_20) {
    UNWIND range(0, size(steps_20) - 1) AS nth_29
    WITH nth_29, steps_20[nth_29][0] AS unit_30, steps_20[nth_29][1] AS mandate_31, steps_20[nth_29][2] AS outcome_32, steps_20[nth_29][3] AS speaker_33
    WITH nth_29, unit_30, mandate_31, outcome_32, speaker_33
    ORDER BY nth_29
    OPTIONAL MATCH (speaker_33)-[e_35:BASED_ON]->(x_36)
    RETURN collect([mandate_31, outcome_32, CASE WHEN speaker_33 IS NULL THEN null ELSE [speaker_33.name, CASE WHEN x_36 IS NULL THEN null ELSE [x_36.number] END] END]) AS c_37
  }
  RETURN collect([reason_21, [u_19.fullName, u_19.phone, u_19.email, c_27], CASE WHEN s_14 IS NULL THEN null ELSE [s_14.name] END, u_19.dutyHours, CASE WHEN u_19.dutySpans IS NOT NULL THEN any(span IN u_19.dutySpans WHERE split(span, '/')[0] <= moment_22 AND moment_22 < split(span, '/')[1]) END, u_19.outOfHoursPhone, c_37]) AS c_38
}
CALL () {
  MATCH line_40 = (asked_41:Unit {id: $p_39_unit}) ((a_42)-[e_43:CHILD_OF|SUCCEEDED_BY]->(b_44) WHERE (type(e_43) = 'CHILD_OF' AND e_43.validFrom <= $p_39_at AND $p_39_at < e_43.validTo) OR (a_42.validTo <= $p_39_at AND type(e_43) = 'SUCCEEDED_BY' AND e_43.isMain) OR (a_42.validTo <= $p_39_at AND type(e_43) = 'CHILD_OF' AND e_43.validTo = a_42.validTo AND NOT EXISTS {
    (a_42)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_45:Unit)
  WITH asked_41, at_45, length(line_40) AS step_46
  WITH asked_41, at_45, step_46, CASE at_45.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_47, (at_45.validFrom <= $p_39_at AND $p_39_at < at_45.validTo) AS live_48
  OPTIONAL MATCH (at_45)<-[:SPEAKS_FOR]-(o_49:Spokesperson)
  WHERE live_48 AND o_49.validFrom <= $p_39_at AND $p_39_at < o_49.validTo AND o_49.tier <= $tier AND o_49.validFrom <= $today AND $today < o_49.validTo AND o_49.mandate IN ladder_47
  WITH asked_41, at_45, step_46, ladder_47, live_48, o_49, [i_50 IN range(0, size(ladder_47) - 1) WHERE ladder_47[i_50] = o_49.mandate][0] AS rung_51
  ORDER BY step_46, rung_51, o_49.validFrom DESC, o_49.id
  WITH asked_41, at_45, step_46, ladder_47, live_48, collect([o_49, rung_51])[0] AS best_52
  WITH asked_41, at_45, step_46, ladder_47, live_48, best_52[0] AS s_53, best_52[1] AS rung_51
  ORDER BY step_46
  WITH asked_41, at_45, step_46, s_53, CASE WHEN live_48 THEN [k IN range(0, coalesce(rung_51, size(ladder_47) - 1)) | [at_45, ladder_47[k], CASE WHEN k = rung_51 THEN 'answers' ELSE head([m IN [ladder_47[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_51 THEN s_53 END]] WHEN at_45.validTo <= $p_39_at THEN [[at_45, ladder_47[0], 'ended on ' + toString(at_45.validTo) + CASE WHEN EXISTS {
    (at_45)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_45, ladder_47[0], 'starts on ' + toString(at_45.validFrom)]] END AS here_54
  ORDER BY step_46
  WITH asked_41, collect({unit: at_45, s: s_53, here: here_54}) AS tried_55
  WITH asked_41, tried_55, coalesce([i IN range(0, size(tried_55) - 1) WHERE tried_55[i].s IS NOT NULL][0], -1) AS found_56
  WITH asked_41, tried_55, found_56, CASE WHEN found_56 < 0 THEN size(tried_55) - 1 ELSE found_56 END AS last_57
  WITH CASE WHEN found_56 < 0 THEN asked_41 ELSE tried_55[found_56].unit END AS u_58, CASE WHEN found_56 < 0 THEN null ELSE tried_55[found_56].s END AS s_53, reduce(every = [], t IN tried_55[..last_57 + 1] | every + t.here) AS steps_59, CASE WHEN found_56 < 0 THEN 'NONE' WHEN found_56 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_55[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_55[0].s.mandate END END AS reason_60, $p_39_at_moment AS moment_61
  WITH *, CASE WHEN $p_39_at < u_58.validFrom THEN u_58.validFrom WHEN $p_39_at >= u_58.validTo THEN u_58.lastDay ELSE $p_39_at END AS day_62
  CALL (u_58) {
    UNWIND range(0, size(coalesce(u_58.channels, [])) - 1) AS nth_64
    WITH nth_64, split(u_58.channels[nth_64], ' ') AS channel_65
    WITH nth_64, channel_65
    ORDER BY nth_64
    RETURN collect([channel_65[0], channel_65[1]]) AS c_66
  }
  CALL (steps_59) {
    UNWIND range(0, size(steps_59) - 1) AS nth_68
    WITH nth_68, steps_59[nth_68][0] AS unit_69, steps_59[nth_68][1] AS mandate_70, steps_59[nth_68][2] AS outcome_71, steps_59[nth_68][3] AS speaker_72
    WITH nth_68, unit_69, mandate_70, outcome_71, speaker_72
    ORDER BY nth_68
    OPTIONAL MATCH (speaker_72)-[e_74:BASED_ON]->(x_75)
    RETURN collect([mandate_70, outcome_71, CASE WHEN speaker_72 IS NULL THEN null ELSE [speaker_72.name, CASE WHEN x_75 IS NULL THEN null ELSE [x_75.number] END] END]) AS c_76
  }
  RETURN collect([reason_60, [u_58.fullName, u_58.phone, u_58.email, c_66], CASE WHEN s_53 IS NULL THEN null ELSE [s_53.name] END, u_58.dutyHours, CASE WHEN u_58.dutySpans IS NOT NULL THEN any(span IN u_58.dutySpans WHERE split(span, '/')[0] <= moment_61 AND moment_61 < split(span, '/')[1]) END, u_58.outOfHoursPhone, c_76]) AS c_77
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_unit})
} THEN c_38 END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_39_unit})
} THEN c_77 END AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1
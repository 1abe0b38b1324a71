MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH line_1 = (asked_2:Unit {id: $p_0_unit}) ((a_3)-[e_4:CHILD_OF|SUCCEEDED_BY]->(b_5) WHERE (type(e_4) = 'CHILD_OF' AND e_4.validFrom <= $p_0_at AND $p_0_at < e_4.validTo) OR (a_3.validTo <= $p_0_at AND type(e_4) = 'SUCCEEDED_BY' AND e_4.isMain) OR (a_3.validTo <= $p_0_at AND type(e_4) = 'CHILD_OF' AND e_4.validTo = a_3.validTo AND NOT EXISTS {
    (a_3)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_6:Unit)
  WITH asked_2, at_6, length(line_1) AS step_7
  WITH asked_2, at_6, step_7, [m IN CASE at_6.level WHEN 'CENTRAL' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['AUTHORISED', 'HEAD'] WHEN 'DISTRICT' THEN ['AUTHORISED', 'HEAD'] WHEN 'COMMUNE' THEN ['AUTHORISED', 'HEAD'] END WHERE m <> 'AUTHORISED' OR size($p_0_topic) > 0] AS ladder_8, (at_6.validFrom <= $p_0_at AND $p_0_at < at_6.validTo) AS live_9
  OPTIONAL MATCH (at_6)<-[:SPEAKS_FOR]-(o_10:Spokesperson)
  WHERE live_9 AND o_10.validFrom <= $p_0_at AND $p_0_at < o_10.validTo AND o_10.tier <= $tier AND o_10.validFrom <= $today AND $today < o_10.validTo AND o_10.mandate IN ladder_8 AND (o_10.mandate <> 'AUTHORISED' OR all(w IN $p_0_topic WHERE (' ' + o_10.foldedTopic + ' ') CONTAINS (' ' + w + ' ')))
  WITH asked_2, at_6, step_7, ladder_8, live_9, o_10, [i_11 IN range(0, size(ladder_8) - 1) WHERE ladder_8[i_11] = o_10.mandate][0] AS rung_12
  ORDER BY step_7, rung_12, o_10.validFrom DESC, o_10.id
  WITH asked_2, at_6, step_7, ladder_8, live_9, collect([o_10, rung_12])[0] AS best_13
  WITH asked_2, at_6, step_7, ladder_8, live_9, best_13[0] AS s_14, best_13[1] AS rung_12
  ORDER BY step_7
  WITH asked_2, at_6, step_7, s_14, CASE WHEN live_9 THEN [k IN range(0, coalesce(rung_12, size(ladder_8) - 1)) | [at_6, ladder_8[k], CASE WHEN k = rung_12 THEN 'answers' ELSE head([m IN [ladder_8[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_6.validTo <= $p_0_at THEN [[at_6, ladder_8[0], 'ended on ' + toString(at_6.validTo) + CASE WHEN EXISTS {
    (at_6)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_6, ladder_8[0], 'starts on ' + toString(at_6.validFrom)]] END AS here_15
  ORDER BY step_7
  WITH asked_2, collect({unit: at_6, s: s_14, here: here_15}) AS tried_16
  WITH asked_2, tried_16, coalesce([i IN range(0, size(tried_16) - 1) WHERE tried_16[i].s IS NOT NULL][0], -1) AS found_17
  WITH asked_2, tried_16, found_17, CASE WHEN found_17 < 0 THEN size(tried_16) - 1 ELSE found_17 END AS last_18
  WITH CASE WHEN found_17 < 0 THEN asked_2 ELSE tried_16[found_17].unit END AS u_19, CASE WHEN found_17 < 0 THEN null ELSE tried_16[found_17].s END AS s_14, reduce(every = [], t IN tried_16[..last_18 + 1] | every + t.here) AS steps_20, CASE WHEN found_17 < 0 THEN 'NONE' WHEN found_17 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_16[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_16[0].s.mandate END END AS reason_21
  CALL (steps_20) {
    UNWIND range(0, size(steps_20) - 1) AS nth_23
    WITH nth_23, steps_20[nth_23][0] AS unit_24, steps_20[nth_23][1] AS mandate_25, steps_20[nth_23][2] AS outcome_26
    WITH nth_23, unit_24, mandate_25, outcome_26
    ORDER BY nth_23
    RETURN collect([mandate_25, outcome_26]) AS c_27
  }
  RETURN collect([reason_21, CASE WHEN s_14 IS NULL THEN null ELSE [s_14.mandate, s_14.topic, toString(s_14.validFrom), nullIf(toString(s_14.validTo), '9999-12-31')] END, c_27]) AS c_28
}
CALL () {
  MATCH line_30 = (asked_31:Unit {id: $p_29_unit}) ((a_32)-[e_33:CHILD_OF|SUCCEEDED_BY]->(b_34) WHERE (type(e_33) = 'CHILD_OF' AND e_33.validFrom <= $p_29_at AND $p_29_at < e_33.validTo) OR (a_32.validTo <= $p_29_at AND type(e_33) = 'SUCCEEDED_BY' AND e_33.isMain) OR (a_32.validTo <= $p_29_at AND type(e_33) = 'CHILD_OF' AND e_33.validTo = a_32.validTo AND NOT EXISTS {
    (a_32)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_35:Unit)
  WITH asked_31, at_35, length(line_30) AS step_36
  WITH asked_31, at_35, step_36, [m IN CASE at_35.level WHEN 'CENTRAL' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['AUTHORISED', 'HEAD'] WHEN 'DISTRICT' THEN ['AUTHORISED', 'HEAD'] WHEN 'COMMUNE' THEN ['AUTHORISED', 'HEAD'] END WHERE m <> 'AUTHORISED' OR size($p_29_topic) > 0] AS ladder_37, (at_35.validFrom <= $p_29_at AND $p_29_at < at_35.validTo) AS live_38
  OPTIONAL MATCH (at_35)<-[:SPEAKS_FOR]-(o_39:Spokesperson)
  WHERE live_38 AND o_39.validFrom <= $p_29_at AND $p_29_at < o_39.validTo AND o_39.tier <= $tier AND o_39.validFrom <= $today AND $today < o_39.validTo AND o_39.mandate IN ladder_37 AND (o_39.mandate <> 'AUTHORISED' OR all(w IN $p_29_topic WHERE (' ' + o_39.foldedTopic + ' ') CONTAINS (' ' + w + ' ')))
  WITH asked_31, at_35, step_36, ladder_37, live_38, o_39, [i_40 IN range(0, size(ladder_37) - 1) WHERE ladder_37[i_40] = o_39.mandate][0] AS rung_41
  ORDER BY step_36, rung_41, o_39.validFrom DESC, o_39.id
  WITH asked_31, at_35, step_36, ladder_37, live_38, collect([o_39, rung_41])[0] AS best_42
  WITH asked_31, at_35, step_36, ladder_37, live_38, best_42[0] AS s_43, best_42[1] AS rung_41
  ORDER BY step_36
  WITH asked_31, at_35, step_36, s_43, CASE WHEN live_38 THEN [k IN range(0, coalesce(rung_41, size(ladder_37) - 1)) | [at_35, ladder_37[k], CASE WHEN k = rung_41 THEN 'answers' ELSE head([m IN [ladder_37[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_35.validTo <= $p_29_at THEN [[at_35, ladder_37[0], 'ended on ' + toString(at_35.validTo) + CASE WHEN EXISTS {
    (at_35)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_35, ladder_37[0], 'starts on ' + toString(at_35.validFrom)]] END AS here_44
  ORDER BY step_36
  WITH asked_31, collect({unit: at_35, s: s_43, here: here_44}) AS tried_45
  WITH asked_31, tried_45, coalesce([i IN range(0, size(tried_45) - 1) WHERE tried_45[i].s IS NOT NULL][0], -1) AS found_46
  WITH asked_31, tried_45, found_46, CASE WHEN found_46 < 0 THEN size(tried_45) - 1 ELSE found_46 END AS last_47
  WITH CASE WHEN found_46 < 0 THEN asked_31 ELSE tried_45[found_46].unit END AS u_48, CASE WHEN found_46 < 0 THEN null ELSE tried_45[found_46].s END AS s_43, reduce(every = [], t IN tried_45[..last_47 + 1] | every + t.here) AS steps_49, CASE WHEN found_46 < 0 THEN 'NONE' WHEN found_46 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_45[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_45[0].s.mandate END END AS reason_50
  CALL (steps_49) {
    UNWIND range(0, size(steps_49) - 1) AS nth_52
    WITH nth_52, steps_49[nth_52][0] AS unit_53, steps_49[nth_52][1] AS mandate_54, steps_49[nth_52][2] AS outcome_55
    WITH nth_52, unit_53, mandate_54, outcome_55
    ORDER BY nth_52
    RETURN collect([mandate_54, outcome_55]) AS c_56
  }
  RETURN collect([reason_50, CASE WHEN s_43 IS NULL THEN null ELSE [s_43.mandate, s_43.topic, toString(s_43.validFrom), nullIf(toString(s_43.validTo), '9999-12-31')] END, c_56]) AS c_57
}
CALL () {
  MATCH line_59 = (asked_60:Unit {id: $p_58_unit}) ((a_61)-[e_62:CHILD_OF|SUCCEEDED_BY]->(b_63) WHERE (type(e_62) = 'CHILD_OF' AND e_62.validFrom <= $p_58_at AND $p_58_at < e_62.validTo) OR (a_61.validTo <= $p_58_at AND type(e_62) = 'SUCCEEDED_BY' AND e_62.isMain) OR (a_61.validTo <= $p_58_at AND type(e_62) = 'CHILD_OF' AND e_62.validTo = a_61.validTo AND NOT EXISTS {
    (a_61)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_64:Unit)
  WITH asked_60, at_64, length(line_59) AS step_65
  WITH asked_60, at_64, step_65, [m IN CASE at_64.level WHEN 'CENTRAL' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['AUTHORISED', 'HEAD'] WHEN 'DISTRICT' THEN ['AUTHORISED', 'HEAD'] WHEN 'COMMUNE' THEN ['AUTHORISED', 'HEAD'] END WHERE m <> 'AUTHORISED' OR size($p_58_topic) > 0] AS ladder_66, (at_64.validFrom <= $p_58_at AND $p_58_at < at_64.validTo) AS live_67
  OPTIONAL MATCH (at_64)<-[:SPEAKS_FOR]-(o_68:Spokesperson)
  WHERE live_67 AND o_68.validFrom <= $p_58_at AND $p_58_at < o_68.validTo AND o_68.tier <= $tier AND o_68.validFrom <= $today AND $today < o_68.validTo AND o_68.mandate IN ladder_66 AND (o_68.mandate <> 'AUTHORISED' OR all(w IN $p_58_topic WHERE (' ' + o_68.foldedTopic + ' ') CONTAINS (' ' + w + ' ')))
  WITH asked_60, at_64, step_65, ladder_66, live_67, o_68, [i_69 IN range(0, size(ladder_66) - 1) WHERE ladder_66[i_69] = o_68.mandate][0] AS rung_70
  ORDER BY step_65, rung_70, o_68.validFrom DESC, o_68.id
  WITH asked_60, at_64, step_65, ladder_66, live_67, collect([o_68, rung_70])[0] AS best_71
  WITH asked_60, at_64, step_65, ladder_66, live_67, best_71[0] AS s_72, best_71[1] AS rung_70
  ORDER BY step_65
  WITH asked_60, at_64, step_65, s_72, CASE WHEN live_67 THEN [k IN range(0, coalesce(rung_70, size(ladder_66) - 1)) | [at_64, ladder_66[k], CASE WHEN k = rung_70 THEN 'answers' ELSE head([m IN [ladder_66[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_64.validTo <= $p_58_at THEN [[at_64, ladder_66[0], 'ended on ' + toString(at_64.validTo) + CASE WHEN EXISTS {
    (at_64)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_64, ladder_66[0], 'starts on ' + toString(at_64.validFrom)]] END AS here_73
  ORDER BY step_65
  WITH asked_60, collect({unit: at_64, s: s_72, here: here_73}) AS tried_74
  WITH asked_60, tried_74, coalesce([i IN range(0, size(tried_74) - 1) WHERE tried_74[i].s IS NOT NULL][0], -1) AS found_75
  WITH asked_60, tried_74, found_75, CASE WHEN found_75 < 0 THEN size(tried_74) - 1 ELSE found_75 END AS last_76
  WITH CASE WHEN found_75 < 0 THEN asked_60 ELSE tried_74[found_75].unit END AS u_77, CASE WHEN found_75 < 0 THEN null ELSE tried_74[found_75].s END AS s_72, reduce(every = [], t IN tried_74[..last_76 + 1] | every + t.here) AS steps_78, CASE WHEN found_75 < 0 THEN 'NONE' WHEN found_75 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_74[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_74[0].s.mandate END END AS reason_79
  CALL (steps_78) {
    UNWIND range(0, size(steps_78) - 1) AS nth_81
    WITH nth_81, steps_78[nth_81][0] AS unit_82, steps_78[nth_81][1] AS mandate_83, steps_78[nth_81][2] AS outcome_84
    WITH nth_81, unit_82, mandate_83, outcome_84
    ORDER BY nth_81
    RETURN collect([mandate_83, outcome_84]) AS c_85
  }
  RETURN collect([reason_79, CASE WHEN s_72 IS NULL THEN null ELSE [s_72.mandate, s_72.topic, toString(s_72.validFrom), nullIf(toString(s_72.validTo), '9999-12-31')] END, c_85]) AS c_86
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_unit})
} THEN c_28 END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_29_unit})
} THEN c_57 END AS r1, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_58_unit})
} THEN c_86 END AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2
MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH line_1 = (asked_2:Unit {id: $p_0_unit}) ((a_3)-[e_4:CHILD_OF|SUCCEEDED_BY]->(b_5) WHERE (type(e_4) = 'CHILD_OF' AND e_4.validFrom <= $today AND $today < e_4.validTo) OR (a_3.validTo <= $today AND type(e_4) = 'SUCCEEDED_BY' AND e_4.isMain) OR (a_3.validTo <= $today AND type(e_4) = 'CHILD_OF' AND e_4.validTo = a_3.validTo AND NOT EXISTS {
    (a_3)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_6:Unit)
  WITH asked_2, at_6, length(line_1) AS step_7
  WITH asked_2, at_6, step_7, CASE at_6.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_8, (at_6.validFrom <= $today AND $today < at_6.validTo) AS live_9
  OPTIONAL MATCH (at_6)<-[:SPEAKS_FOR]-(o_10:Spokesperson)
  WHERE live_9 AND o_10.validFrom <= $today AND $today < o_10.validTo AND o_10.tier <= $tier AND o_10.mandate IN ladder_8
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
    RETURN collect([mandate_25, outcome_26]) AS c_28
  }
  RETURN collect([reason_21, CASE WHEN s_14 IS NULL THEN null ELSE [s_14.mandate] END, c_28]) AS c_29
}
CALL () {
  MATCH line_31 = (asked_32:Unit {id: $p_30_unit}) ((a_33)-[e_34:CHILD_OF|SUCCEEDED_BY]->(b_35) WHERE (type(e_34) = 'CHILD_OF' AND e_34.validFrom <= $today AND $today < e_34.validTo) OR (a_33.validTo <= $today AND type(e_34) = 'SUCCEEDED_BY' AND e_34.isMain) OR (a_33.validTo <= $today AND type(e_34) = 'CHILD_OF' AND e_34.validTo = a_33.validTo AND NOT EXISTS {
    (a_33)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_36:Unit)
  WITH asked_32, at_36, length(line_31) AS step_37
  WITH asked_32, at_36, step_37, CASE at_36.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_38, (at_36.validFrom <= $today AND $today < at_36.validTo) AS live_39
  OPTIONAL MATCH (at_36)<-[:SPEAKS_FOR]-(o_40:Spokesperson)
  WHERE live_39 AND o_40.validFrom <= $today AND $today < o_40.validTo AND o_40.tier <= $tier AND o_40.mandate IN ladder_38
  WITH asked_32, at_36, step_37, ladder_38, live_39, o_40, [i_41 IN range(0, size(ladder_38) - 1) WHERE ladder_38[i_41] = o_40.mandate][0] AS rung_42
  ORDER BY step_37, rung_42, o_40.validFrom DESC, o_40.id
  WITH asked_32, at_36, step_37, ladder_38, live_39, collect([o_40, rung_42])[0] AS best_43
  WITH asked_32, at_36, step_37, ladder_38, live_39, best_43[0] AS s_44, best_43[1] AS rung_42
  ORDER BY step_37
  WITH asked_32, at_36, step_37, s_44, CASE WHEN live_39 THEN [k IN range(0, coalesce(rung_42, size(ladder_38) - 1)) | [at_36, ladder_38[k], CASE WHEN k = rung_42 THEN 'answers' ELSE head([m IN [ladder_38[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_42 THEN s_44 END]] WHEN at_36.validTo <= $today THEN [[at_36, ladder_38[0], 'ended on ' + toString(at_36.validTo) + CASE WHEN EXISTS {
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
  RETURN collect([reason_51, CASE WHEN s_44 IS NULL THEN null ELSE [s_44.mandate] END, c_58]) AS c_59
}
CALL () {
  MATCH line_61 = (asked_62:Unit {id: $p_60_unit}) ((a_63)-[e_64:CHILD_OF|SUCCEEDED_BY]->(b_65) WHERE (type(e_64) = 'CHILD_OF' AND e_64.validFrom <= $today AND $today < e_64.validTo) OR (a_63.validTo <= $today AND type(e_64) = 'SUCCEEDED_BY' AND e_64.isMain) OR (a_63.validTo <= $today AND type(e_64) = 'CHILD_OF' AND e_64.validTo = a_63.validTo AND NOT EXISTS {
    (a_63)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_66:Unit)
  WITH asked_62, at_66, length(line_61) AS step_67
  WITH asked_62, at_66, step_67, [m IN CASE at_66.level WHEN 'CENTRAL' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['AUTHORISED', 'HEAD'] WHEN 'DISTRICT' THEN ['AUTHORISED', 'HEAD'] WHEN 'COMMUNE' THEN ['AUTHORISED', 'HEAD'] END WHERE m <> 'AUTHORISED' OR size($p_60_topic) > 0] AS ladder_68, (at_66.validFrom <= $today AND $today < at_66.validTo) AS live_69
  OPTIONAL MATCH (at_66)<-[:SPEAKS_FOR]-(o_70:Spokesperson)
  WHERE live_69 AND o_70.validFrom <= $today AND $today < o_70.validTo AND o_70.tier <= $tier AND o_70.mandate IN ladder_68 AND (o_70.mandate <> 'AUTHORISED' OR all(w IN $p_60_topic WHERE (' ' + o_70.foldedTopic + ' ') CONTAINS (' ' + w + ' ')))
  WITH asked_62, at_66, step_67, ladder_68, live_69, o_70, [i_71 IN range(0, size(ladder_68) - 1) WHERE ladder_68[i_71] = o_70.mandate][0] AS rung_72
  ORDER BY step_67, rung_72, o_70.validFrom DESC, o_70.id
  WITH asked_62, at_66, step_67, ladder_68, live_69, collect([o_70, rung_72])[0] AS best_73
  WITH asked_62, at_66, step_67, ladder_68, live_69, best_73[0] AS s_74, best_73[1] AS rung_72
  ORDER BY step_67
  WITH asked_62, at_66, step_67, s_74, CASE WHEN live_69 THEN [k IN range(0, coalesce(rung_72, size(ladder_68) - 1)) | [at_66, ladder_68[k], CASE WHEN k = rung_72 THEN 'answers' ELSE head([m IN [ladder_68[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_72 THEN s_74 END]] WHEN at_66.validTo <= $today THEN [[at_66, ladder_68[0], 'ended on ' + toString(at_66.validTo) + CASE WHEN EXISTS {
    (at_66)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_66, ladder_68[0], 'starts on ' + toString(at_66.validFrom)]] END AS here_75
  ORDER BY step_67
  WITH asked_62, collect({unit: at_66, s: s_74, here: here_75}) AS tried_76
  WITH asked_62, tried_76, coalesce([i IN range(0, size(tried_76) - 1) WHERE tried_76[i].s IS NOT NULL][0], -1) AS found_77
  WITH asked_62, tried_76, found_77, CASE WHEN found_77 < 0 THEN size(tried_76) - 1 ELSE found_77 END AS last_78
  WITH CASE WHEN found_77 < 0 THEN asked_62 ELSE tried_76[found_77].unit END AS u_79, CASE WHEN found_77 < 0 THEN null ELSE tried_76[found_77].s END AS s_74, reduce(every = [], t IN tried_76[..last_78 + 1] | every + t.here) AS steps_80, CASE WHEN found_77 < 0 THEN 'NONE' WHEN found_77 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_76[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_76[0].s.mandate END END AS reason_81
  CALL (steps_80) {
    UNWIND range(0, size(steps_80) - 1) AS nth_83
    WITH nth_83, steps_80[nth_83][0] AS unit_84, steps_80[nth_83][1] AS mandate_85, steps_80[nth_83][2] AS outcome_86, steps_80[nth_83][3] AS speaker_87
    WITH nth_83, unit_84, mandate_85, outcome_86, speaker_87
    ORDER BY nth_83
    RETURN collect([mandate_85, outcome_86]) AS c_88
  }
  RETURN collect([reason_81, CASE WHEN s_74 IS NULL THEN null ELSE [s_74.mandate] END, c_88]) AS c_89
}
CALL () {
  MATCH line_91 = (asked_92:Unit {id: $p_90_unit}) ((a_93)-[e_94:CHILD_OF|SUCCEEDED_BY]->(b_95) WHERE (type(e_94) = 'CHILD_OF' AND e_94.validFrom <= $today AND $today < e_94.validTo) OR (a_93.validTo <= $today AND type(e_94) = 'SUCCEEDED_BY' AND e_94.isMain) OR (a_93.validTo <= $today AND type(e_94) = 'CHILD_OF' AND e_94.validTo = a_93.validTo AND NOT EXISTS {
    (a_93)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_96:Unit)
  WITH asked_92, at_96, length(line_91) AS step_97
  WITH asked_92, at_96, step_97, [m IN CASE at_96.level WHEN 'CENTRAL' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['AUTHORISED', 'HEAD'] WHEN 'DISTRICT' THEN ['AUTHORISED', 'HEAD'] WHEN 'COMMUNE' THEN ['AUTHORISED', 'HEAD'] END WHERE m <> 'AUTHORISED' OR size($p_90_topic) > 0] AS ladder_98, (at_96.validFrom <= $today AND $today < at_96.validTo) AS live_99
  OPTIONAL MATCH (at_96)<-[:SPEAKS_FOR]-(o_100:Spokesperson)
  WHERE live_99 AND o_100.validFrom <= $today AND $today < o_100.validTo AND o_100.tier <= $tier AND o_100.mandate IN ladder_98 AND (o_100.mandate <> 'AUTHORISED' OR all(w IN $p_90_topic WHERE (' ' + o_100.foldedTopic + ' ') CONTAINS (' ' + w + ' ')))
  WITH asked_92, at_96, step_97, ladder_98, live_99, o_100, [i_101 IN range(0, size(ladder_98) - 1) WHERE ladder_98[i_101] = o_100.mandate][0] AS rung_102
  ORDER BY step_97, rung_102, o_100.validFrom DESC, o_100.id
  WITH asked_92, at_96, step_97, ladder_98, live_99, collect([o_100, rung_102])[0] AS best_103
  WITH asked_92, at_96, step_97, ladder_98, live_99, best_103[0] AS s_104, best_103[1] AS rung_102
  ORDER BY step_97
  WITH asked_92, at_96, step_97, s_104, CASE WHEN live_99 THEN [k IN range(0, coalesce(rung_102, size(ladder_98) - 1)) | [at_96, ladder_98[k], CASE WHEN k = rung_102 THEN 'answers' ELSE head([m IN [ladder_98[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_102 THEN s_104 END]] WHEN at_96.validTo <= $today THEN [[at_96, ladder_98[0], 'ended on ' + toString(at_96.validTo) + CASE WHEN EXISTS {
    (at_96)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_96, ladder_98[0], 'starts on ' + toString(at_96.validFrom)]] END AS here_105
  ORDER BY step_97
  WITH asked_92, collect({unit: at_96, s: s_104, here: here_105}) AS tried_106
  WITH asked_92, tried_106, coalesce([i IN range(0, size(tried_106) - 1) WHERE tried_106[i].s IS NOT NULL][0], -1) AS found_107
  WITH asked_92, tried_106, found_107, CASE WHEN found_107 < 0 THEN size(tried_106) - 1 ELSE found_107 END AS last_108
  WITH CASE WHEN found_107 < 0 THEN asked_92 ELSE tried_106[found_107].unit END AS u_109, CASE WHEN found_107 < 0 THEN null ELSE tried_106[found_107].s END AS s_104, reduce(every = [], t IN tried_106[..last_108 + 1] | every + t.here) AS steps_110, CASE WHEN found_107 < 0 THEN 'NONE' WHEN found_107 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_106[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_106[0].s.mandate END END AS reason_111
  CALL (steps_110) {
    UNWIND range(0, size(steps_110) - 1) AS nth_113
    WITH nth_113, steps_110[nth_113][0] AS unit_114, steps_110[nth_113][1] AS mandate_115, steps_110[nth_113][2] AS outcome_116, steps_110[nth_113][3] AS speaker_117
    WITH nth_113, unit_114, mandate_115, outcome_116, speaker_117
    ORDER BY nth_113
    RETURN collect([mandate_115, outcome_116]) AS c_118
  }
  RETURN collect([reason_111, CASE WHEN s_104 IS NULL THEN null ELSE [s_104.mandate] END, c_118]) AS c_119
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_unit})
} THEN c_29 END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_30_unit})
} THEN c_59 END AS r1, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_60_unit})
} THEN c_89 END AS r2, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_90_unit})
} THEN c_119 END AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3
MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
CALL () {
  MATCH line_1 = (asked_2:Unit {id: $p_0_unit}) ((a_3)-[e_4:CHILD_OF|SUCCEEDED_BY]->(b_5) WHERE (type(e_4) = 'CHILD_OF' AND e_4.validFrom <= $today AND $today < e_4.validTo) OR (a_3.validTo <= $today AND type(e_4) = 'SUCCEEDED_BY' AND e_4.isMain) OR (a_3.validTo <= $today AND type(e_4) = 'CHILD_OF' AND e_4.validTo = a_3.validTo AND NOT EXISTS { (a_3)-[:SUCCEEDED_BY {isMain: true}]->() }))* (at_6:Unit)
  WITH asked_2, at_6, length(line_1) AS step_7
  WITH asked_2, at_6, step_7, CASE at_6.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_8, (at_6.validFrom <= $today AND $today < at_6.validTo) AS live_9
  OPTIONAL MATCH (at_6)<-[:SPEAKS_FOR]-(o_10:Spokesperson)
    WHERE live_9 AND o_10.validFrom <= $today AND $today < o_10.validTo AND o_10.tier <= $tier AND o_10.validFrom <= $shownTo AND $shownFrom < o_10.validTo AND o_10.mandate IN ladder_8
  WITH asked_2, at_6, step_7, ladder_8, live_9, o_10, [i_11 IN range(0, size(ladder_8) - 1) WHERE ladder_8[i_11] = o_10.mandate][0] AS rung_12
    ORDER BY step_7, rung_12, o_10.validFrom DESC, o_10.id
  WITH asked_2, at_6, step_7, ladder_8, live_9, collect([o_10, rung_12])[0] AS best_13
  WITH asked_2, at_6, step_7, ladder_8, live_9, best_13[0] AS s_14, best_13[1] AS rung_12
    ORDER BY step_7
  WITH asked_2, at_6, step_7, s_14, CASE WHEN live_9 THEN [k IN range(0, coalesce(rung_12, size(ladder_8) - 1)) | [at_6, ladder_8[k], CASE WHEN k = rung_12 THEN 'answers' ELSE head([m IN [ladder_8[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_6.validTo <= $today THEN [[at_6, ladder_8[0], 'ended on ' + toString(at_6.validTo) + CASE WHEN EXISTS { (at_6)-[:SUCCEEDED_BY {isMain: true}]->() } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_6, ladder_8[0], 'starts on ' + toString(at_6.validFrom)]] END AS here_15
    ORDER BY step_7
  WITH asked_2, collect({unit: at_6, s: s_14, here: here_15}) AS tried_16
  WITH asked_2, tried_16, coalesce([i IN range(0, size(tried_16) - 1) WHERE tried_16[i].s IS NOT NULL][0], -1) AS found_17
  WITH asked_2, tried_16, found_17, CASE WHEN found_17 < 0 THEN size(tried_16) - 1 ELSE found_17 END AS last_18
  WITH CASE WHEN found_17 < 0 THEN asked_2 ELSE tried_16[found_17].unit END AS u_19, CASE WHEN found_17 < 0 THEN null ELSE tried_16[found_17].s END AS s_14, reduce(every = [], t IN tried_16[..last_18 + 1] | every + t.here) AS steps_20, CASE WHEN found_17 < 0 THEN 'NONE' WHEN found_17 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_16[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_16[0].s.mandate END END AS reason_21
  RETURN collect([reason_21, CASE WHEN s_14 IS NULL THEN null ELSE [s_14.mandate] END, COLLECT {
    UNWIND range(0, size(steps_20) - 1) AS nth_23
    WITH nth_23, steps_20[nth_23][0] AS unit_24, steps_20[nth_23][1] AS mandate_25, steps_20[nth_23][2] AS outcome_26
    WITH nth_23, unit_24, mandate_25, outcome_26
      ORDER BY nth_23
    RETURN [mandate_25, outcome_26]
  }]) AS c_27
}
CALL () {
  MATCH line_29 = (asked_30:Unit {id: $p_28_unit}) ((a_31)-[e_32:CHILD_OF|SUCCEEDED_BY]->(b_33) WHERE (type(e_32) = 'CHILD_OF' AND e_32.validFrom <= $today AND $today < e_32.validTo) OR (a_31.validTo <= $today AND type(e_32) = 'SUCCEEDED_BY' AND e_32.isMain) OR (a_31.validTo <= $today AND type(e_32) = 'CHILD_OF' AND e_32.validTo = a_31.validTo AND NOT EXISTS { (a_31)-[:SUCCEEDED_BY {isMain: true}]->() }))* (at_34:Unit)
  WITH asked_30, at_34, length(line_29) AS step_35
  WITH asked_30, at_34, step_35, CASE at_34.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_36, (at_34.validFrom <= $today AND $today < at_34.validTo) AS live_37
  OPTIONAL MATCH (at_34)<-[:SPEAKS_FOR]-(o_38:Spokesperson)
    WHERE live_37 AND o_38.validFrom <= $today AND $today < o_38.validTo AND o_38.tier <= $tier AND o_38.validFrom <= $shownTo AND $shownFrom < o_38.validTo AND o_38.mandate IN ladder_36
  WITH asked_30, at_34, step_35, ladder_36, live_37, o_38, [i_39 IN range(0, size(ladder_36) - 1) WHERE ladder_36[i_39] = o_38.mandate][0] AS rung_40
    ORDER BY step_35, rung_40, o_38.validFrom DESC, o_38.id
  WITH asked_30, at_34, step_35, ladder_36, live_37, collect([o_38, rung_40])[0] AS best_41
  WITH asked_30, at_34, step_35, ladder_36, live_37, best_41[0] AS s_42, best_41[1] AS rung_40
    ORDER BY step_35
  WITH asked_30, at_34, step_35, s_42, CASE WHEN live_37 THEN [k IN range(0, coalesce(rung_40, size(ladder_36) - 1)) | [at_34, ladder_36[k], CASE WHEN k = rung_40 THEN 'answers' ELSE head([m IN [ladder_36[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_34.validTo <= $today THEN [[at_34, ladder_36[0], 'ended on ' + toString(at_34.validTo) + CASE WHEN EXISTS { (at_34)-[:SUCCEEDED_BY {isMain: true}]->() } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_34, ladder_36[0], 'starts on ' + toString(at_34.validFrom)]] END AS here_43
    ORDER BY step_35
  WITH asked_30, collect({unit: at_34, s: s_42, here: here_43}) AS tried_44
  WITH asked_30, tried_44, coalesce([i IN range(0, size(tried_44) - 1) WHERE tried_44[i].s IS NOT NULL][0], -1) AS found_45
  WITH asked_30, tried_44, found_45, CASE WHEN found_45 < 0 THEN size(tried_44) - 1 ELSE found_45 END AS last_46
  WITH CASE WHEN found_45 < 0 THEN asked_30 ELSE tried_44[found_45].unit END AS u_47, CASE WHEN found_45 < 0 THEN null ELSE tried_44[found_45].s END AS s_42, reduce(every = [], t IN tried_44[..last_46 + 1] | every + t.here) AS steps_48, CASE WHEN found_45 < 0 THEN 'NONE' WHEN found_45 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_44[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_44[0].s.mandate END END AS reason_49
  RETURN collect([reason_49, CASE WHEN s_42 IS NULL THEN null ELSE [s_42.mandate] END, COLLECT {
    UNWIND range(0, size(steps_48) - 1) AS nth_51
    WITH nth_51, steps_48[nth_51][0] AS unit_52, steps_48[nth_51][1] AS mandate_53, steps_48[nth_51][2] AS outcome_54
    WITH nth_51, unit_52, mandate_53, outcome_54
      ORDER BY nth_51
    RETURN [mandate_53, outcome_54]
  }]) AS c_55
}
CALL () {
  MATCH line_57 = (asked_58:Unit {id: $p_56_unit}) ((a_59)-[e_60:CHILD_OF|SUCCEEDED_BY]->(b_61) WHERE (type(e_60) = 'CHILD_OF' AND e_60.validFrom <= $today AND $today < e_60.validTo) OR (a_59.validTo <= $today AND type(e_60) = 'SUCCEEDED_BY' AND e_60.isMain) OR (a_59.validTo <= $today AND type(e_60) = 'CHILD_OF' AND e_60.validTo = a_59.validTo AND NOT EXISTS { (a_59)-[:SUCCEEDED_BY {isMain: true}]->() }))* (at_62:Unit)
  WITH asked_58, at_62, length(line_57) AS step_63
  WITH asked_58, at_62, step_63, [m IN CASE at_62.level WHEN 'CENTRAL' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['AUTHORISED', 'HEAD'] WHEN 'DISTRICT' THEN ['AUTHORISED', 'HEAD'] WHEN 'COMMUNE' THEN ['AUTHORISED', 'HEAD'] END WHERE m <> 'AUTHORISED' OR size($p_56_topic) > 0] AS ladder_64, (at_62.validFrom <= $today AND $today < at_62.validTo) AS live_65
  OPTIONAL MATCH (at_62)<-[:SPEAKS_FOR]-(o_66:Spokesperson)
    WHERE live_65 AND o_66.validFrom <= $today AND $today < o_66.validTo AND o_66.tier <= $tier AND o_66.validFrom <= $shownTo AND $shownFrom < o_66.validTo AND o_66.mandate IN ladder_64 AND (o_66.mandate <> 'AUTHORISED' OR all(w IN $p_56_topic WHERE (' ' + o_66.foldedTopic + ' ') CONTAINS (' ' + w + ' ')))
  WITH asked_58, at_62, step_63, ladder_64, live_65, o_66, [i_67 IN range(0, size(ladder_64) - 1) WHERE ladder_64[i_67] = o_66.mandate][0] AS rung_68
    ORDER BY step_63, rung_68, o_66.validFrom DESC, o_66.id
  WITH asked_58, at_62, step_63, ladder_64, live_65, collect([o_66, rung_68])[0] AS best_69
  WITH asked_58, at_62, step_63, ladder_64, live_65, best_69[0] AS s_70, best_69[1] AS rung_68
    ORDER BY step_63
  WITH asked_58, at_62, step_63, s_70, CASE WHEN live_65 THEN [k IN range(0, coalesce(rung_68, size(ladder_64) - 1)) | [at_62, ladder_64[k], CASE WHEN k = rung_68 THEN 'answers' ELSE head([m IN [ladder_64[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_62.validTo <= $today THEN [[at_62, ladder_64[0], 'ended on ' + toString(at_62.validTo) + CASE WHEN EXISTS { (at_62)-[:SUCCEEDED_BY {isMain: true}]->() } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_62, ladder_64[0], 'starts on ' + toString(at_62.validFrom)]] END AS here_71
    ORDER BY step_63
  WITH asked_58, collect({unit: at_62, s: s_70, here: here_71}) AS tried_72
  WITH asked_58, tried_72, coalesce([i IN range(0, size(tried_72) - 1) WHERE tried_72[i].s IS NOT NULL][0], -1) AS found_73
  WITH asked_58, tried_72, found_73, CASE WHEN found_73 < 0 THEN size(tried_72) - 1 ELSE found_73 END AS last_74
  WITH CASE WHEN found_73 < 0 THEN asked_58 ELSE tried_72[found_73].unit END AS u_75, CASE WHEN found_73 < 0 THEN null ELSE tried_72[found_73].s END AS s_70, reduce(every = [], t IN tried_72[..last_74 + 1] | every + t.here) AS steps_76, CASE WHEN found_73 < 0 THEN 'NONE' WHEN found_73 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_72[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_72[0].s.mandate END END AS reason_77
  RETURN collect([reason_77, CASE WHEN s_70 IS NULL THEN null ELSE [s_70.mandate] END, COLLECT {
    UNWIND range(0, size(steps_76) - 1) AS nth_79
    WITH nth_79, steps_76[nth_79][0] AS unit_80, steps_76[nth_79][1] AS mandate_81, steps_76[nth_79][2] AS outcome_82
    WITH nth_79, unit_80, mandate_81, outcome_82
      ORDER BY nth_79
    RETURN [mandate_81, outcome_82]
  }]) AS c_83
}
CALL () {
  MATCH line_85 = (asked_86:Unit {id: $p_84_unit}) ((a_87)-[e_88:CHILD_OF|SUCCEEDED_BY]->(b_89) WHERE (type(e_88) = 'CHILD_OF' AND e_88.validFrom <= $today AND $today < e_88.validTo) OR (a_87.validTo <= $today AND type(e_88) = 'SUCCEEDED_BY' AND e_88.isMain) OR (a_87.validTo <= $today AND type(e_88) = 'CHILD_OF' AND e_88.validTo = a_87.validTo AND NOT EXISTS { (a_87)-[:SUCCEEDED_BY {isMain: true}]->() }))* (at_90:Unit)
  WITH asked_86, at_90, length(line_85) AS step_91
  WITH asked_86, at_90, step_91, [m IN CASE at_90.level WHEN 'CENTRAL' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['AUTHORISED', 'HEAD'] WHEN 'DISTRICT' THEN ['AUTHORISED', 'HEAD'] WHEN 'COMMUNE' THEN ['AUTHORISED', 'HEAD'] END WHERE m <> 'AUTHORISED' OR size($p_84_topic) > 0] AS ladder_92, (at_90.validFrom <= $today AND $today < at_90.validTo) AS live_93
  OPTIONAL MATCH (at_90)<-[:SPEAKS_FOR]-(o_94:Spokesperson)
    WHERE live_93 AND o_94.validFrom <= $today AND $today < o_94.validTo AND o_94.tier <= $tier AND o_94.validFrom <= $shownTo AND $shownFrom < o_94.validTo AND o_94.mandate IN ladder_92 AND (o_94.mandate <> 'AUTHORISED' OR all(w IN $p_84_topic WHERE (' ' + o_94.foldedTopic + ' ') CONTAINS (' ' + w + ' ')))
  WITH asked_86, at_90, step_91, ladder_92, live_93, o_94, [i_95 IN range(0, size(ladder_92) - 1) WHERE ladder_92[i_95] = o_94.mandate][0] AS rung_96
    ORDER BY step_91, rung_96, o_94.validFrom DESC, o_94.id
  WITH asked_86, at_90, step_91, ladder_92, live_93, collect([o_94, rung_96])[0] AS best_97
  WITH asked_86, at_90, step_91, ladder_92, live_93, best_97[0] AS s_98, best_97[1] AS rung_96
    ORDER BY step_91
  WITH asked_86, at_90, step_91, s_98, CASE WHEN live_93 THEN [k IN range(0, coalesce(rung_96, size(ladder_92) - 1)) | [at_90, ladder_92[k], CASE WHEN k = rung_96 THEN 'answers' ELSE head([m IN [ladder_92[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END]] WHEN at_90.validTo <= $today THEN [[at_90, ladder_92[0], 'ended on ' + toString(at_90.validTo) + CASE WHEN EXISTS { (at_90)-[:SUCCEEDED_BY {isMain: true}]->() } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_90, ladder_92[0], 'starts on ' + toString(at_90.validFrom)]] END AS here_99
    ORDER BY step_91
  WITH asked_86, collect({unit: at_90, s: s_98, here: here_99}) AS tried_100
  WITH asked_86, tried_100, coalesce([i IN range(0, size(tried_100) - 1) WHERE tried_100[i].s IS NOT NULL][0], -1) AS found_101
  WITH asked_86, tried_100, found_101, CASE WHEN found_101 < 0 THEN size(tried_100) - 1 ELSE found_101 END AS last_102
  WITH CASE WHEN found_101 < 0 THEN asked_86 ELSE tried_100[found_101].unit END AS u_103, CASE WHEN found_101 < 0 THEN null ELSE tried_100[found_101].s END AS s_98, reduce(every = [], t IN tried_100[..last_102 + 1] | every + t.here) AS steps_104, CASE WHEN found_101 < 0 THEN 'NONE' WHEN found_101 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_100[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_100[0].s.mandate END END AS reason_105
  RETURN collect([reason_105, CASE WHEN s_98 IS NULL THEN null ELSE [s_98.mandate] END, COLLECT {
    UNWIND range(0, size(steps_104) - 1) AS nth_107
    WITH nth_107, steps_104[nth_107][0] AS unit_108, steps_104[nth_107][1] AS mandate_109, steps_104[nth_107][2] AS outcome_110
    WITH nth_107, unit_108, mandate_109, outcome_110
      ORDER BY nth_107
    RETURN [mandate_109, outcome_110]
  }]) AS c_111
}
WITH s0, CASE WHEN EXISTS { MATCH (:Unit {id: $p_0_unit}) } THEN c_27 END AS r0, CASE WHEN EXISTS { MATCH (:Unit {id: $p_28_unit}) } THEN c_55 END AS r1, CASE WHEN EXISTS { MATCH (:Unit {id: $p_56_unit}) } THEN c_83 END AS r2, CASE WHEN EXISTS { MATCH (:Unit {id: $p_84_unit}) } THEN c_111 END AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3

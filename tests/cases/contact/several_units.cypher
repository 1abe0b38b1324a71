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
  RETURN collect([reason_21]) AS c_22
}
CALL () {
  MATCH line_24 = (asked_25:Unit {id: $p_23_unit}) ((a_26)-[e_27:CHILD_OF|SUCCEEDED_BY]->(b_28) WHERE (type(e_27) = 'CHILD_OF' AND e_27.validFrom <= $today AND $today < e_27.validTo) OR (a_26.validTo <= $today AND type(e_27) = 'SUCCEEDED_BY' AND e_27.isMain) OR (a_26.validTo <= $today AND type(e_27) = 'CHILD_OF' AND e_27.validTo = a_26.validTo AND NOT EXISTS {
    (a_26)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_29:Unit)
  WITH asked_25, at_29, length(line_24) AS step_30
  WITH asked_25, at_29, step_30, [m IN CASE at_29.level WHEN 'CENTRAL' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['AUTHORISED', 'REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['AUTHORISED', 'HEAD'] WHEN 'DISTRICT' THEN ['AUTHORISED', 'HEAD'] WHEN 'COMMUNE' THEN ['AUTHORISED', 'HEAD'] END WHERE m <> 'AUTHORISED' OR size($p_23_topic) > 0] AS ladder_31, (at_29.validFrom <= $today AND $today < at_29.validTo) AS live_32
  OPTIONAL MATCH (at_29)<-[:SPEAKS_FOR]-(o_33:Spokesperson)
  WHERE live_32 AND o_33.validFrom <= $today AND $today < o_33.validTo AND o_33.tier <= $tier AND o_33.mandate IN ladder_31 AND (o_33.mandate <> 'AUTHORISED' OR all(w IN $p_23_topic WHERE (' ' + o_33.foldedTopic + ' ') CONTAINS (' ' + w + ' ')))
  WITH asked_25, at_29, step_30, ladder_31, live_32, o_33, [i_34 IN range(0, size(ladder_31) - 1) WHERE ladder_31[i_34] = o_33.mandate][0] AS rung_35
  ORDER BY step_30, rung_35, o_33.validFrom DESC, o_33.id
  WITH asked_25, at_29, step_30, ladder_31, live_32, collect([o_33, rung_35])[0] AS best_36
  WITH asked_25, at_29, step_30, ladder_31, live_32, best_36[0] AS s_37, best_36[1] AS rung_35
  ORDER BY step_30
  WITH asked_25, at_29, step_30, s_37, CASE WHEN live_32 THEN [k IN range(0, coalesce(rung_35, size(ladder_31) - 1)) | [at_29, ladder_31[k], CASE WHEN k = rung_35 THEN 'answers' ELSE head([m IN [ladder_31[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_35 THEN s_37 END]] WHEN at_29.validTo <= $today THEN [[at_29, ladder_31[0], 'ended on ' + toString(at_29.validTo) + CASE WHEN EXISTS {
    (at_29)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_29, ladder_31[0], 'starts on ' + toString(at_29.validFrom)]] END AS here_38
  ORDER BY step_30
  WITH asked_25, collect({unit: at_29, s: s_37, here: here_38}) AS tried_39
  WITH asked_25, tried_39, coalesce([i IN range(0, size(tried_39) - 1) WHERE tried_39[i].s IS NOT NULL][0], -1) AS found_40
  WITH asked_25, tried_39, found_40, CASE WHEN found_40 < 0 THEN size(tried_39) - 1 ELSE found_40 END AS last_41
  WITH CASE WHEN found_40 < 0 THEN asked_25 ELSE tried_39[found_40].unit END AS u_42, CASE WHEN found_40 < 0 THEN null ELSE tried_39[found_40].s END AS s_37, reduce(every = [], t IN tried_39[..last_41 + 1] | every + t.here) AS steps_43, CASE WHEN found_40 < 0 THEN 'NONE' WHEN found_40 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_39[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_39[0].s.mandate END END AS reason_44
  OPTIONAL MATCH (s_37)-[e_46:SPEAKS_FOR]->(x_47)
  WITH *, CASE WHEN $today < x_47.validFrom THEN x_47.validFrom WHEN $today >= x_47.validTo THEN x_47.lastDay ELSE $today END AS day_below_48
  RETURN collect([reason_44, CASE WHEN s_37 IS NULL THEN null ELSE [CASE WHEN x_47 IS NULL THEN null ELSE [x_47.code] END] END]) AS c_49
}
CALL () {
  MATCH line_51 = (asked_52:Unit {id: $p_50_unit}) ((a_53)-[e_54:CHILD_OF|SUCCEEDED_BY]->(b_55) WHERE (type(e_54) = 'CHILD_OF' AND e_54.validFrom <= $today AND $today < e_54.validTo) OR (a_53.validTo <= $today AND type(e_54) = 'SUCCEEDED_BY' AND e_54.isMain) OR (a_53.validTo <= $today AND type(e_54) = 'CHILD_OF' AND e_54.validTo = a_53.validTo AND NOT EXISTS {
    (a_53)-[:SUCCEEDED_BY {isMain: true}]->()
  }))* (at_56:Unit)
  WITH asked_52, at_56, length(line_51) AS step_57
  WITH asked_52, at_56, step_57, CASE at_56.level WHEN 'CENTRAL' THEN ['REGULAR', 'HEAD'] WHEN 'PROVINCE' THEN ['REGULAR', 'HEAD'] WHEN 'DEPARTMENT' THEN ['HEAD'] WHEN 'DISTRICT' THEN ['HEAD'] WHEN 'COMMUNE' THEN ['HEAD'] END AS ladder_58, (at_56.validFrom <= $today AND $today < at_56.validTo) AS live_59
  OPTIONAL MATCH (at_56)<-[:SPEAKS_FOR]-(o_60:Spokesperson)
  WHERE live_59 AND o_60.validFrom <= $today AND $today < o_60.validTo AND o_60.tier <= $tier AND o_60.mandate IN ladder_58
  WITH asked_52, at_56, step_57, ladder_58, live_59, o_60, [i_61 IN range(0, size(ladder_58) - 1) WHERE ladder_58[i_61] = o_60.mandate][0] AS rung_62
  ORDER BY step_57, rung_62, o_60.validFrom DESC, o_60.id
  WITH asked_52, at_56, step_57, ladder_58, live_59, collect([o_60, rung_62])[0] AS best_63
  WITH asked_52, at_56, step_57, ladder_58, live_59, best_63[0] AS s_64, best_63[1] AS rung_62
  ORDER BY step_57
  WITH asked_52, at_56, step_57, s_64, CASE WHEN live_59 THEN [k IN range(0, coalesce(rung_62, size(ladder_58) - 1)) | [at_56, ladder_58[k], CASE WHEN k = rung_62 THEN 'answers' ELSE head([m IN [ladder_58[k]] | CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END]) END, CASE WHEN k = rung_62 THEN s_64 END]] WHEN at_56.validTo <= $today THEN [[at_56, ladder_58[0], 'ended on ' + toString(at_56.validTo) + CASE WHEN EXISTS {
    (at_56)-[:SUCCEEDED_BY {isMain: true}]->()
  } THEN '; its main successor is asked' ELSE '; its last parent is asked' END]] ELSE [[at_56, ladder_58[0], 'starts on ' + toString(at_56.validFrom)]] END AS here_65
  ORDER BY step_57
  WITH asked_52, collect({unit: at_56, s: s_64, here: here_65}) AS tried_66
  WITH asked_52, tried_66, coalesce([i IN range(0, size(tried_66) - 1) WHERE tried_66[i].s IS NOT NULL][0], -1) AS found_67
  WITH asked_52, tried_66, found_67, CASE WHEN found_67 < 0 THEN size(tried_66) - 1 ELSE found_67 END AS last_68
  WITH CASE WHEN found_67 < 0 THEN asked_52 ELSE tried_66[found_67].unit END AS u_69, CASE WHEN found_67 < 0 THEN null ELSE tried_66[found_67].s END AS s_64, reduce(every = [], t IN tried_66[..last_68 + 1] | every + t.here) AS steps_70, CASE WHEN found_67 < 0 THEN 'NONE' WHEN found_67 > 0 THEN 'PARENT_UNIT' ELSE CASE tried_66[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE tried_66[0].s.mandate END END AS reason_71
  WITH *, CASE WHEN $today < u_69.validFrom THEN u_69.validFrom WHEN $today >= u_69.validTo THEN u_69.lastDay ELSE $today END AS day_72
  CALL (day_72, u_69) {
    MATCH (u_69)<-[e_74:SPEAKS_FOR]-(x_75)
    WHERE x_75.validFrom <= day_72 AND day_72 < x_75.validTo AND x_75.tier <= $tier AND x_75.validFrom <= $today AND $today < x_75.validTo
    WITH x_75
    ORDER BY x_75.mandateRank, x_75.sortKey, x_75.id
    RETURN collect([x_75.mandate]) AS c_76
  }
  RETURN collect([reason_71, [u_69.code, u_69.fullName, c_76]]) AS c_77
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_unit})
} THEN c_22 END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_23_unit})
} THEN c_49 END AS r1, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_50_unit})
} THEN c_77 END AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2
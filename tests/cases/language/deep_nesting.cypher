MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SUCCEEDED_BY]-(x_4)
    WITH x_4, e_3, CASE WHEN $today < x_4.validFrom THEN x_4.validFrom WHEN $today >= x_4.validTo THEN x_4.lastDay ELSE $today END AS day_below_5
    ORDER BY e_3.date, x_4.sortKey, x_4.id
    CALL (day_below_5, x_4) {
      MATCH (x_4)-[e_7:SUCCEEDED_BY]->(x_8)
      WITH x_8, e_7, CASE WHEN day_below_5 < x_8.validFrom THEN x_8.validFrom WHEN day_below_5 >= x_8.validTo THEN x_8.lastDay ELSE day_below_5 END AS day_below_9
      ORDER BY e_7.date, x_8.sortKey, x_8.id
      CALL (day_below_9, x_8) {
        MATCH (x_8)<-[e_11:SUCCEEDED_BY]-(x_12)
        WITH x_12, e_11, CASE WHEN day_below_9 < x_12.validFrom THEN x_12.validFrom WHEN day_below_9 >= x_12.validTo THEN x_12.lastDay ELSE day_below_9 END AS day_below_13
        ORDER BY e_11.date, x_12.sortKey, x_12.id
        CALL (day_below_13, x_12) {
          MATCH (x_12)-[e_15:SUCCEEDED_BY]->(x_16)
          WITH x_16, e_15, CASE WHEN day_below_13 < x_16.validFrom THEN x_16.validFrom WHEN day_below_13 >= x_16.validTo THEN x_16.lastDay ELSE day_below_13 END AS day_below_17
          ORDER BY e_15.date, x_16.sortKey, x_16.id
          CALL (day_below_17, x_16) {
            MATCH (x_16)<-[e_19:SUCCEEDED_BY]-(x_20)
            WITH x_20, e_19, CASE WHEN day_below_17 < x_20.validFrom THEN x_20.validFrom WHEN day_below_17 >= x_20.validTo THEN x_20.lastDay ELSE day_below_17 END AS day_below_21
            ORDER BY e_19.date, x_20.sortKey, x_20.id
            OPTIONAL MATCH (x_20)-[e_23:CHILD_OF]->(x_24)
            WHERE e_23.validFrom <= day_below_21 AND day_below_21 < e_23.validTo
            CALL (day_below_21, x_24) {
              MATCH (x_24)-[e_26:SUCCEEDED_BY]->(x_27)
              WITH x_27, e_26, CASE WHEN day_below_21 < x_27.validFrom THEN x_27.validFrom WHEN day_below_21 >= x_27.validTo THEN x_27.lastDay ELSE day_below_21 END AS day_below_28
              ORDER BY e_26.date, x_27.sortKey, x_27.id
              OPTIONAL MATCH (x_27)-[e_30:CHILD_OF]->(x_31)
              WHERE e_30.validFrom <= day_below_28 AND day_below_28 < e_30.validTo
              CALL (day_below_28, x_31) {
                MATCH (x_31)<-[e_33:SPEAKS_FOR]-(x_34)
                WHERE x_34.validFrom <= day_below_28 AND day_below_28 < x_34.validTo AND x_34.tier <= $tier AND x_34.validFrom <= $today AND $today < x_34.validTo
                WITH x_34
                ORDER BY x_34.mandateRank, x_34.sortKey, x_34.id
                OPTIONAL MATCH (x_34)-[e_36:SPEAKS_FOR]->(x_37)
                WITH *, CASE WHEN day_below_28 < x_37.validFrom THEN x_37.validFrom WHEN day_below_28 >= x_37.validTo THEN x_37.lastDay ELSE day_below_28 END AS day_below_38
                CALL (day_below_38, x_37) {
                  MATCH (x_37)<-[e_40:SPEAKS_FOR]-(x_41)
                  WHERE x_41.validFrom <= day_below_38 AND day_below_38 < x_41.validTo AND x_41.tier <= $tier AND x_41.validFrom <= $today AND $today < x_41.validTo
                  WITH x_41
                  ORDER BY x_41.mandateRank, x_41.sortKey, x_41.id
                  OPTIONAL MATCH (x_41)-[e_43:SPEAKS_FOR]->(x_44)
                  WITH *, CASE WHEN day_below_38 < x_44.validFrom THEN x_44.validFrom WHEN day_below_38 >= x_44.validTo THEN x_44.lastDay ELSE day_below_38 END AS day_below_45
                  CALL (day_below_45, x_44) {
                    MATCH (x_44)-[e_47:CHILD_OF]->(x_48)
                    WHERE e_47.validFrom <= day_below_45 AND day_below_45 < e_47.validTo
                    WITH x_48
                    ORDER BY x_48.sortKey, x_48.id
                    RETURN collect([x_48.code]) AS c_49
                  }
                  OPTIONAL MATCH (x_44)<-[:PLACES]-(start_51:Placement)
                  WHERE start_51.validFrom <= day_below_45 AND day_below_45 < start_51.validTo
                  CALL (day_below_45, start_51) {
                    MATCH (p_52:Placement)
                    WHERE p_52.path >= start_51.path AND p_52.path < start_51.path + '"' AND p_52.validFrom <= day_below_45 AND day_below_45 < p_52.validTo AND p_52.depth > 0
                    MATCH (p_52)-[:PLACES]->(x_53)
                    WITH x_53, p_52
                    WITH start_51.path AS from_54, p_52.level AS level_55, x_53.levelRank AS rank_56, count(*) AS units_57
                    WITH from_54, level_55, rank_56, units_57
                    ORDER BY rank_56
                    CALL (day_below_45, from_54, level_55) {
                      MATCH (p_59:Placement)
                      WHERE p_59.level = level_55 AND p_59.path >= from_54 AND p_59.path < from_54 + '"' AND p_59.validFrom <= day_below_45 AND day_below_45 < p_59.validTo AND p_59.depth > 0
                      MATCH (p_59)-[:PLACES]->(x_60)
                      WHERE NOT EXISTS {
                        MATCH (x_60)<-[:SPEAKS_FOR]-(h_61)
                        WHERE h_61.mandate IN ['HEAD', 'REGULAR'] AND h_61.validFrom <= day_below_45 AND day_below_45 < h_61.validTo
                      }
                      RETURN count(*) AS c_62
                    }
                    RETURN collect([level_55, [null, $p_58_first, c_62]]) AS c_63
                  }
                  RETURN collect([CASE WHEN x_44 IS NULL THEN null ELSE [c_49, c_63] END]) AS c_64
                }
                RETURN collect([x_34.mandate, CASE WHEN x_37 IS NULL THEN null ELSE [c_64] END]) AS c_65
              }
              RETURN collect([e_26.isMain, [x_27.code, CASE WHEN x_31 IS NULL THEN null ELSE [x_31.code, c_65] END]]) AS c_66
            }
            RETURN collect([[CASE WHEN x_24 IS NULL THEN null ELSE [x_24.fullName, nullIf(toString(x_24.validTo), '9999-12-31'), c_66] END]]) AS c_67
          }
          RETURN collect([[c_67]]) AS c_68
        }
        RETURN collect([[x_12.fullName, c_68]]) AS c_69
      }
      RETURN collect([[c_69]]) AS c_70
    }
    RETURN collect([[c_70]]) AS c_71
  }
  RETURN collect([c_71]) AS c_72
}
WITH s0, c_72 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0
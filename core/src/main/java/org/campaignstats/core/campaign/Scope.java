package org.campaignstats.core.campaign;

/** How much of a unit an outcome covers. */
public enum Scope {
    /** The unit and all units under it: 全市 全县 全省 全系统 总计. */
    WHOLE,
    /** The unit's own level alone: 市本级 省本级 机关. */
    OWN,
    /** All units under it, without its own level: 下辖 各县(市、区)合计. */
    UNDER,
    /** One activity, part of the unit's own level: 现场, a single event. */
    EVENT,
    /** Several named units together: 高平、阳城、沁水共9人. */
    GROUP
}

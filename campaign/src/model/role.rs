//! Who may do what, by name. The relay enforces reading and writing; the rest is a rule of the product.

use crate::model::coded::coded;

coded! {
    /// The roles of DESIGN §5, from the widest rights to the narrowest.
    #[derive(Default)]
    pub enum Role {
        /// Started the campaign; may do everything.
        Owner = "owner",
        /// Owns coherence across markets.
        CampaignLead = "campaign-lead",
        /// Decides positioning.
        BrandLead = "brand-lead",
        /// Watches both markets and owns escalations.
        Bridge = "bridge",
        /// Owns one market's execution.
        MarketLead = "market-lead",
        /// The local person who knows culture and language.
        Liaison = "liaison",
        /// Captures decisions and learnings.
        Recorder = "recorder",
        /// Works on the campaign.
        #[default]
        Member = "member",
        /// Reads only.
        Viewer = "viewer",
    }
}

impl Role {
    /// Every role, widest first.
    pub const ALL: [Self; 9] = [
        Self::Owner,
        Self::CampaignLead,
        Self::BrandLead,
        Self::Bridge,
        Self::MarketLead,
        Self::Liaison,
        Self::Recorder,
        Self::Member,
        Self::Viewer,
    ];

    /// Reads a code; none where there is no such role.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// May this role change the campaign at all.
    pub fn can_write(self) -> bool {
        self != Self::Viewer
    }

    /// May this role give somebody that role, or take it: never a wider one than one's own.
    pub fn may_grant(self, other: Self) -> bool {
        self.can_invite() && self <= other
    }

    /// May this role set when a market goes live (S0-13): the campaign lead owns coherence.
    pub fn sets_go_live(self) -> bool {
        matches!(self, Self::Owner | Self::CampaignLead | Self::BrandLead | Self::Bridge)
    }

    /// May this role invite and revoke people and creators.
    pub fn can_invite(self) -> bool {
        matches!(self, Self::Owner | Self::CampaignLead | Self::BrandLead | Self::Bridge | Self::MarketLead)
    }
}

//! The visitor's settings.

use super::Step;
use crate::domain::day::LATEST_DAY_START;
use crate::progress::action::Setting;
use crate::progress::kept::{Kept, is_language};

impl Step {
    pub(super) fn change_setting(&self, kept: &mut Kept, setting: Setting) {
        let settings = &mut kept.settings;
        match setting {
            Setting::Theme(theme) => settings.theme.set(theme, self.id),
            Setting::DayStart(hour) if hour <= LATEST_DAY_START => settings.day_start.set(hour, self.id),
            Setting::DayStart(_) => {}
            Setting::Region(region) => settings.region.set(region, self.id),
            Setting::ShiftExit(on) => settings.shift_exit.set(on, self.id),
            Setting::DigitKeys(on) => settings.digit_keys.set(on, self.id),
            Setting::LeaveExOut(on) => settings.leave_ex_out.set(on, self.id),
            Setting::Lock(minutes) => settings.lock.set(minutes, self.id),
            Setting::Language(tag) if is_language(&tag) => settings.language.set(Some(tag), self.id),
            Setting::Language(_) => {}
            Setting::TextSize(size) => settings.size.set(size, self.id),
            Setting::Motion(motion) => settings.motion.set(motion, self.id),
        }
    }
}

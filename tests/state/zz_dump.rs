
use kintsugi::domain::choice::Choice;
use kintsugi::domain::check_in::*;
use kintsugi::domain::changed::Change;
use kintsugi::domain::endings::Ending;
use kintsugi::domain::marks::DayPart;
use kintsugi::domain::phases::Invitation;
use kintsugi::domain::quiet_time::*;
use kintsugi::domain::sheets::*;
use kintsugi::domain::support::Country;
use serde_json::json;
fn ids<T: Choice>() -> Vec<&'static str> { T::ALL.iter().map(|one| one.id()).collect() }
#[test]
fn dump() {
    let q: Vec<_> = QuestionId::ALL.iter().map(|q| json!([q.id(), q.may_be_stored(), q.option_ids()])).collect();
    let s: Vec<_> = Sheet::ALL.iter().map(|s| json!([s.id(), s.fields().iter().map(|f| json!([f.id, format!("{:?}", f.kind), f.is_needed])).collect::<Vec<_>>()])).collect();
    let v = json!({"q": q, "s": s, "causes": ids::<Cause>(), "change": ids::<Change>(), "ending": ids::<Ending>(), "part": ids::<DayPart>(), "invite": ids::<Invitation>(),
     "kind": ids::<ContactKind>(), "trigger": ids::<Trigger>(), "after": ids::<AfterLapse>(), "country": ids::<Country>(), "rich": kintsugi::progress::saved::write(&super::saved::rich(), 7)});
    std::fs::write("/work/tmp/s3/store/dump.json", v.to_string()).unwrap();
}

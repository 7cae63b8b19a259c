// Stands in the page itself, where there are several languages, and goes to the page of the visitor's before anything is drawn: what the
// address asks for, else at the root what was chosen and saved, else the first of the browser's languages that there is. A folder of a language
// is as good as being asked for. So no two pages ever send to each other. The links stand whole then: search engines want them so, and the
// files of a release, which know no address of their own, can't have them so.
{const page=document.documentElement,asked=new URLSearchParams(location.search),ways={}
for(const link of document.querySelectorAll("link[hreflang][title]"))link.href=ways[link.hreflang]=link.href
let saved,profile=asked.get("profile")
try{saved=/"language":\["([\w-]+)/.exec(localStorage["kintsugi"+(profile?":"+profile:"")])?.[1]}catch{}
const root=Object.keys(ways)[0]===page.lang,wanted=[asked.get("lang"),...root?[saved,...navigator.languages]:[]]
const found=wanted.filter(Boolean).flatMap(tag=>[tag,tag.split("-")[0]]).map(tag=>tag.toLowerCase()).find(tag=>ways[tag])
if(found&&found!==page.lang){page.dataset.boot="wait";location.replace(ways[found]+location.search+location.hash)}
}

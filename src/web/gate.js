// Stands in the page itself and runs before the first paint (at most 600 bytes; `site` checks that). Marks the page as one whose browser
// can run the guide, and hides the drawn home where another page will follow: a route, a frame, something saved or left, or no storage
// to ask. A check-in with nothing saved needs the first part of the program only: boot.mjs brings the late part after it. Then puts on
// how it is to look: light or dark as the address asks for, or as was chosen, with the chosen size and motion. What was chosen is found
// in the saved text as it stands, no matter what else that says; beside something sealed it stands in the open. (No text that was typed
// can look like it: quotes in one are escaped.) If boot.mjs never comes, it says so in its place; while boot.mjs is on its way, "Load the
// page again" does just that, and keeps the route, which a bare link would lose.
CSS.supports("color","color-mix(in lch,red,red)")&&(p=>{p.boot="wait"
let l=location,q=l.search,f=(a,k,v)=>{p[k]=v},n=/[?&]profile=([\w-]+)/.exec(q)
q.replace(/[?&](theme)=(dark|light)\b/,f)
try{/#\/(?!check-in).|embed=1/.test(l)||/kintsugi/.test(Object.keys({...localStorage,...sessionStorage}))||(p.boot=l.hash[2]?"wait first":"home")
localStorage["kintsugi"+(n?":"+n[1]:"")].replace(/"(theme|size|motion)":\[?"(?!auto)(\w+)/g,f)}catch{}
onclick=e=>{e.target.name=="retry"&&l.reload()}
addEventListener("error",e=>e.target.id&&(p.boot="file"),1)})(document.documentElement.dataset)

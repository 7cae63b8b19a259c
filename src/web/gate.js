// Stands in the page itself and runs before the first paint (at most 340 bytes; `site` checks that). Marks the page as one whose browser
// can run the guide, and hides the drawn home where another page will follow: a route, a frame, something saved or left, or no storage
// to ask. A check-in with nothing saved needs the first part of the program only: boot.mjs brings the late part after it. If boot.mjs
// never comes, it says so in its place.
CSS.supports("color","color-mix(in lch,red,red)")&&(p=>{p.boot="wait"
try{/#\/(?!check-in).|embed=1/.test(location)||/kintsugi/.test(Object.keys({...localStorage,...sessionStorage}))||(p.boot=location.hash[2]?"wait first":"home")}catch{}
addEventListener("error",e=>e.target.id&&(p.boot="file"),1)})(document.documentElement.dataset)
